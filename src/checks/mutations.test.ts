/** Two hundred slips of the keyboard in a right record, always the same ones: none may throw, and the reports hold up. */
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { PUBLIC_FILES, validContent } from '../testing/fixtures/content.ts';
import { checkContent } from './run.ts';

/** Times seven kinds of slip. */
const ROUNDS = 30;

/** Park and Miller's generator: enough for choosing, and the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Slip = readonly [name: string, change: (text: string, next: (below: number) => number) => string];

const inLine = (text: string, next: (below: number) => number, change: (line: string) => string): string => {
  const lines = text.split('\n');
  const at = next(lines.length);
  return lines.map((line, index) => (index === at ? change(line) : line)).join('\n');
};

const KINDS_OF_SLIP: readonly Slip[] = [
  [
    'drops a line',
    (text, next) => {
      const lines = text.split('\n');
      return lines.toSpliced(next(lines.length), 1).join('\n');
    },
  ],
  ['repeats a line', (text, next) => inLine(text, next, (line) => `${line}\n${line}`)],
  ['misspells a key', (text, next) => inLine(text, next, (line) => line.replace(/\b([a-z])([a-z])/, '$2$1'))],
  ['cuts the file', (text, next) => text.slice(0, next(text.length))],
  [
    'takes a sign out',
    (text, next) => {
      const at = next(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    },
  ],
  [
    'puts a sign in',
    (text, next) => {
      const at = next(text.length);
      return text.slice(0, at) + '{}<>[]:#-*&!|%@`"\'\t\0\u202E\\'.charAt(next(23)) + text.slice(at);
    },
  ],
  ['indents a line', (text, next) => inLine(text, next, (line) => `   ${line}`)],
];

describe('slips of the keyboard', () => {
  const next = numbers(20111109);
  const slips = Array.from({ length: ROUNDS }, (_, round) =>
    KINDS_OF_SLIP.map(([name, change]) => {
      const files = validContent();
      const at = next(files.length);
      const changed: ContentFile[] = files.map((file, index) =>
        index === at ? { ...file, text: change(file.text, next) } : file,
      );
      return { name: `${String(round)}: ${name} in ${files[at]?.path ?? ''}`, files: changed };
    }),
  ).flat();

  test.each(slips)('$name', ({ files }) => {
    const { problems, entries } = checkContent(files, PUBLIC_FILES);
    expect(entries.length).toBeGreaterThanOrEqual(files.length - 1);
    for (const { file, line, column, message, fix } of problems) {
      const text = files.find(({ path }) => `content/${path}` === file)?.text ?? '';
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/^\P{Ll}.*[.?]$/u);
      expect(fix).toMatch(/^\P{Ll}.*[.?]$/u);
      expect(`${message}${fix}`).not.toMatch(/undefined|\[object|NaN|\n/);
    }
  });
});
