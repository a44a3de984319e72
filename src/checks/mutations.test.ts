/**
 * Slips of the keyboard in a right record, always the same ones, alone and by twos: none may throw, the reports hold
 * up, and no other file is blamed.
 */
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { PUBLIC_FILES, validContent } from '../testing/fixtures/content.ts';
import { checkContent } from './run.ts';

/** Times the kinds of slip. */
const ROUNDS = 20;

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
  ['moves a line to the margin', (text, next) => inLine(text, next, (line) => line.trimStart())],
  ['leaves a value out', (text, next) => inLine(text, next, (line) => line.replace(/: .*/, ':'))],
  ['opens a bracket', (text, next) => inLine(text, next, (line) => line.replace(': ', ': ['))],
  ['opens a quotation', (text, next) => inLine(text, next, (line) => line.replace(': ', ': "'))],
];

/** Links elsewhere may lead to a heading that a slip has changed. */
const ELSEWHERE = new Set(['unknown-heading']);

function expectSound(files: readonly ContentFile[], faulty: string): void {
  const { problems, entries } = checkContent(files, PUBLIC_FILES);
  expect(entries.length).toBeGreaterThanOrEqual(files.length - 1);
  for (const { code, file, line, column, message, fix } of problems) {
    if (!ELSEWHERE.has(code)) expect(file).toBe(`content/${faulty}`);
    const text = files.find(({ path }) => `content/${path}` === file)?.text ?? '';
    expect(code).not.toBe('not-readable');
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^\P{Ll}.*[.?]$/u);
    expect(fix).toMatch(/^\P{Ll}/u);
    expect(`${message}${fix}`).not.toMatch(/undefined|\[object|NaN|\n/);
  }
}

/** The record with some slips in one of its files. */
function slipped(next: (below: number) => number, ...slips: Slip[]): { files: ContentFile[]; path: string } {
  const files = validContent();
  const at = next(files.length);
  const path = files[at]?.path ?? '';
  return {
    path,
    files: files.map((file, index) =>
      index === at ? { ...file, text: slips.reduce((text, [, slip]) => slip(text, next), file.text) } : file,
    ),
  };
}

describe('slips of the keyboard', () => {
  const next = numbers(20111109);
  const slips = Array.from({ length: ROUNDS }, (_, round) =>
    KINDS_OF_SLIP.map((slip) => {
      const { files, path } = slipped(next, slip);
      return { name: `${String(round)}: ${slip[0]} in ${path}`, files, path };
    }),
  ).flat();

  test.each(slips)('$name', ({ files, path }) => {
    expectSound(files, path);
  });
});

describe('two slips in one file', () => {
  const next = numbers(20110914);
  const twos = KINDS_OF_SLIP.flatMap((one) =>
    KINDS_OF_SLIP.map((other) => ({ name: `${one[0]} and ${other[0]}`, one, other })),
  );

  test.each(twos)('$name', ({ one, other }) => {
    for (let round = 0; round < 3; round++) {
      const { files, path } = slipped(next, one, other);
      expectSound(files, path);
    }
  });
});
