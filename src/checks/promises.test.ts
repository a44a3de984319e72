import { expect, test } from 'vitest';
import type { Answers } from '../catalogue/leads.ts';
import { PROMISE_CODES } from './codes/promises.ts';
import { checkPromises } from './promises.ts';
import { report } from './report.ts';

const NOW: Answers = new Map([
  ['/events/2011/astana-round-table/', new Set(['date', 'statements'])],
  ['/events/2011/', new Set<string>()],
]);

const list = (...lines: string[]): string =>
  lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
const entry = (from: string, to: string) => `- { from: ${from}, to: ${to}, since: 2026-11-22 }\n`;
const gone = (from: string) =>
  `- { from: ${from}, since: 2026-11-22, gone: { title: T, dates: D, reason: R, cite: C } }\n`;

const check = (permalinks: string, retired = '') => checkPromises({ permalinks, retired, now: NOW });

const PAGE = '/events/2011/astana-round-table/';
const OLD = '/events/2011/round-table/';

test('a list that answers: nothing to report, and what is new is told', () => {
  expect(check(list(PAGE, '/events/2011/'))).toEqual({
    problems: [],
    leads: [],
    fresh: [`${PAGE}#date`, `${PAGE}#statements`],
  });
  expect(check('').problems).toEqual([]);
});

/** What each fault is told as. */
const FAULTS: Record<keyof typeof PROMISE_CODES, [permalinks: string, retired: string, report: string]> = {
  'list-not-in-order': [
    `${PAGE}\n/events/2011/\n`,
    '',
    `content/permalinks.txt:2:1  error  list-not-in-order
  The line “/events/2011/” is no address, stands twice, or stands after one that should follow it.
  → Run: npm run permalinks (it puts the list in order).`,
  ],
  unanswered: [
    list(OLD, `${OLD}#date`, '/api/v1/events/2011/round-table.json'),
    '',
    `content/permalinks.txt:2:1  error  unanswered
  /events/2011/round-table/ was published and would stop answering, with 2 parts and other forms of it.
  → Bring it back, or add to content/retired.yaml: { from: /events/2011/round-table/, to: /events/2011/astana-round-table/, since: the day of the change }, or “gone” instead of “to”, with title, dates, reason and cite.`,
  ],
  'retired-twice': [
    list(OLD),
    entry(OLD, PAGE) + gone(OLD),
    `content/retired.yaml:2:11  error  retired-twice  [1].from
  /events/2011/round-table/ stands here a second time.
  → Keep the entry that is true today.`,
  ],
  'retired-but-answers': [
    list(PAGE),
    entry(PAGE, '/events/2011/'),
    `content/retired.yaml:1:11  error  retired-but-answers  [0].from
  /events/2011/astana-round-table/ answers: an entry here would hide a living page.
  → Take the entry out, or take away what stands at the address.`,
  ],
  'never-published': [
    list(PAGE, '/events/2011/other/'),
    entry('/events/2011/othr/', PAGE) + entry('/events/2011/other/', PAGE),
    `content/retired.yaml:1:11  error  never-published  [0].from
  /events/2011/othr/ was never published, so nobody can come from there.
  → Write /events/2011/other/.`,
  ],
  'retired-loop': [
    list('/a/', '/b/'),
    entry('/a/', '/b/') + entry('/b/', '/a/'),
    `content/retired.yaml:1:20  error  retired-loop  [0].to
  Whoever follows /a/ is led in a circle.
  → Let every entry of the circle lead to a page that answers.
content/retired.yaml:2:20  error  retired-loop  [1].to
  Whoever follows /b/ is led in a circle.
  → Let every entry of the circle lead to a page that answers.`,
  ],
  'retired-chain': [
    list('/a/', '/b/'),
    entry('/a/', '/b/') + entry('/b/', PAGE),
    `content/retired.yaml:1:20  error  retired-chain  [0].to
  /b/ has moved itself.
  → Write where it stands now: /events/2011/astana-round-table/.`,
  ],
  'target-gone': [
    list('/a/', '/b/'),
    entry('/a/', '/b/') + gone('/b/'),
    `content/retired.yaml:1:20  error  target-gone  [0].to
  /b/ is gone itself.
  → Write “gone” here as well, or lead to a page that answers.`,
  ],
  'missing-target': [
    list(OLD),
    entry(OLD, '/events/2011/astana-round-tabel/'),
    `content/retired.yaml:1:42  error  missing-target  [0].to
  Nothing answers at /events/2011/astana-round-tabel/.
  → Write /events/2011/astana-round-table/.`,
  ],
};

test.each(Object.entries(FAULTS))('%s', (code, [permalinks, retired, expected]) => {
  const { problems } = check(permalinks, retired);
  expect(new Set(problems.map((each) => each.code))).toEqual(new Set([code]));
  // Without the count at its end.
  expect(report(problems, 2).replace(/\n\n[^\n]*$/, '')).toBe(expected);
});

test.each([
  ['a line twice', `${PAGE}\n${PAGE}\n`],
  ['a line that is no address', `${PAGE}\n<<<<<<< ours\n`],
  ['an empty line', `/events/2011/\n\n${PAGE}\n`],
])('%s is refused', (_what, permalinks) => {
  expect(check(permalinks).problems.map(({ code }) => code)).toEqual(['list-not-in-order']);
});

test('a part that is lost: its nearest, or the page', () => {
  const fixes = (part: string) => check(list(`${PAGE}#${part}`)).problems.map(({ fix }) => fix);
  expect(fixes('statement')[0]).toContain(`to: ${PAGE}#statements, `);
  expect(fixes('zzzzzzzz')[0]).toContain(`to: ${PAGE}, `);
  expect(fixes('zzzzzzzz')[0]).not.toContain('gone');
});

test('a part may lead to another part, and to the page that had it', () => {
  const permalinks = list(`${PAGE}#old`, `${PAGE}#older`);
  const retired = entry(`${PAGE}#old`, `${PAGE}#date`) + entry(`${PAGE}#older`, PAGE);
  expect(check(permalinks, retired).problems).toEqual([]);
});

test('an event that changed its year is found there', () => {
  const { problems } = check(list('/events/2010/astana-round-table/', '/events/2011/'));
  expect(problems[0]?.fix).toContain(`to: ${PAGE}, `);
});
