import { expect, test } from 'vitest';
import { explain } from './explain-error.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const REPORT = 'content/a.mdx:3:1  title  is missing\n\n1 problem. Nothing was built.';

test('a report for editors is printed as it is', () => {
  expect(explain(named('ContentProblems', REPORT), '/site')).toBe(REPORT);
});

test('also when a hook or a bundle wraps it', () => {
  const inner = named('ContentProblems', REPORT);
  expect(explain(new Error('The hook failed', { cause: inner }), '/site')).toBe(REPORT);
  expect(explain(new AggregateError([new Error('a'), inner]), '/site')).toBe(REPORT);
});

test('an error of Astro says where, what and the hint, without a stack', () => {
  const error = Object.assign(new Error('The tag is not closed.'), {
    type: 'CompilerError',
    hint: 'Close it.',
    loc: { file: 'file:///site/src/pages/index.astro', line: 4, column: 2 },
  });
  expect(explain(error, '/site')).toBe('src/pages/index.astro:4:2\nThe tag is not closed.\nClose it.');
});

test('an error of Vite says which module', () => {
  const error = Object.assign(new Error('Could not resolve "./a.ts"'), { id: '/site/src/b.ts?raw' });
  expect(explain(error, '/site')).toBe('src/b.ts\nCould not resolve "./a.ts"');
});

test('only an unknown error shows its stack', () => {
  const error = new TypeError('a is undefined');
  expect(explain(error, '/site')).toContain(error.stack);
  expect(explain(Object.assign(error, { id: '/site/src/a.astro' }), '/site')).toMatch(
    /\(src\/a\.astro\):\nTypeError: a is undefined\n {4}at /,
  );
  expect(explain('no', '/site')).toBe('Something went wrong: no');
});

test('causes that go round in a circle come to an end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(explain(error, '/site')).toContain('round');
});
