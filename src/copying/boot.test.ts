import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { COPY_BOOT } from './boot.ts';

test('what a page carries for its buttons is small, and safe inside a script element', () => {
  expect(COPY_BOOT.length).toBeLessThan(256);
  expect(COPY_BOOT).not.toMatch(/<|\n/);
  // Plain JavaScript that parses; testing/browser/cite-box.test.ts shows that it works.
  expect(() => new Script(COPY_BOOT)).not.toThrow();
});
