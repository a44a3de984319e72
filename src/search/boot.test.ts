import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { SITE } from '../site.ts';
import { WASM } from './addresses.ts';
import { BOOT_SCRIPT } from './boot.ts';

test('what every page carries is small, and safe inside a script element', () => {
  expect(BOOT_SCRIPT.length).toBeLessThan(512);
  expect(BOOT_SCRIPT).not.toMatch(/<|\n/);
  // Plain JavaScript that parses; the browser tests show that it works.
  expect(() => new Script(BOOT_SCRIPT)).not.toThrow();
});

test('the program of the engine is that for the language of the site', () => {
  expect(WASM).toContain(`.${SITE.lang.toLowerCase()}.`);
});
