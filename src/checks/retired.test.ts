import { expect, test } from 'vitest';
import { report } from './report.ts';
import { checkRetiredFile } from './retired.ts';

const MOVED = '- from: /a/\n  to: /b/\n  since: 2026-11-22\n';
const GONE =
  '- from: /c/\n  since: 2026-11-22\n  gone:\n    title: T\n    dates: D\n    reason: R\n    cite: C\n';

test.each([
  ['nothing', ''],
  ['a remark', '# nothing yet\n'],
  ['what moved and what is gone', MOVED + GONE],
  ['a part', MOVED.replace('/a/', '/a/#what-was-said').replace('/b/', '/b/#ұлттық')],
  ['a file', MOVED.replace('/a/', '/feed.atom').replace('/b/', '/events/feed.atom')],
  ['a file without an ending', MOVED.replace('/a/', '/.well-known/api-catalog')],
  ['line ends of another system', (MOVED + GONE).replaceAll('\n', '\r\n')],
])('%s is right', (_what, text) => {
  expect(checkRetiredFile(text)).toEqual([]);
});

test.each([
  ['no list', 'from: /a/\n', 'content/retired.yaml:1:1  error'],
  ['faulty YAML', `${MOVED}- from: "/c/\n  to: /d/\n`, 'content/retired.yaml:4:'],
  ['a field that is not known', MOVED.replace('since', 'sinse'), 'There is no field “sinse” here.'],
  ['no day', MOVED.replace('  since: 2026-11-22\n', ''), '“since”'],
  ['neither', MOVED.replace('  to: /b/\n', ''), 'says neither or both of where it went (to) and why'],
  [
    'both',
    MOVED.replace('  to: /b/\n', '') + GONE.slice(GONE.indexOf('  gone')).replace('', '  to: /b/\n'),
    'neither or both',
  ],
  ['an address without its slashes', MOVED.replace('/b/', 'b'), '“to” is not an address of the site.'],
  ['an address of another site', MOVED.replace('/b/', 'https://example.org/'), '“to” is not an address'],
  ['a part that is gone', GONE.replace('/c/', '/c/#d'), 'is a part of a page.'],
  ['a grave without words', GONE.replace('reason: R', 'reason: ""'), '“reason” is empty.'],
])('%s is refused', (_what, text, words) => {
  const problems = checkRetiredFile(text);
  expect(report(problems, 1)).toContain(words);
  for (const { file, fix } of problems) {
    expect(file).toBe('content/retired.yaml');
    expect(fix).not.toMatch(/undefined|NaN/);
  }
});
