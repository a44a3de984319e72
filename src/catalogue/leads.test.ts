import { expect, test } from 'vitest';
import type { Retired } from '../schemas/retired.ts';
import { addressesOf, formOf, isAnswered, leadsOf, type Answers } from './leads.ts';

const site = (pages: Record<string, string[]>): Answers =>
  new Map(Object.entries(pages).map(([page, parts]) => [page, new Set(parts)]));
const moved = (from: string, to: string): Retired => ({ from, to, since: '2026-11-22' });
const gone = (from: string): Retired => ({
  from,
  since: '2026-11-22',
  gone: { title: 'A page', dates: '2011', reason: 'An error.', cite: 'Cite nothing.' },
});

test('an address answers with its parts', () => {
  const now = site({ '/a/': ['date'], '/feed.atom': [] });
  expect(['/a/', '/a/#date', '/feed.atom'].every((each) => isAnswered(each, now))).toBe(true);
  expect(['/b/', '/a/#place', '/b/#date', '/a'].some((each) => isAnswered(each, now))).toBe(false);
  expect(addressesOf(now)).toEqual(['/a/', '/a/#date', '/feed.atom']);
});

test.each([
  ['/events/2011/x/', '/events/2011/x/'],
  ['/events/2011/x/#date', '/events/2011/x/'],
  ['/events/2011/x/index.md', '/events/2011/x/'],
  ['/api/v1/events/2011/x.json', '/events/2011/x/'],
  ['/embed/events/2011/x/', '/events/2011/x/'],
  ['/organisations/osce/events/', '/organisations/osce/'],
  ['/organisations/osce/events/feed.atom', '/organisations/osce/'],
  ['/events/2011/', '/events/2011/'],
  ['/events/2011/calendar.ics', '/events/2011/'],
  ['/api/v1/events/2011.json', '/events/2011/'],
  ['/about/#licences', '/about/'],
])('%s is a form of %s', (address, page) => {
  expect(formOf(address, (each) => each === page)?.page).toBe(page);
});

test.each([
  ['an event of the year that lies below', '/events/2011/x/', '/events/2011/'],
  ['a part of such an event', '/events/2011/x/#date', '/events/2011/'],
  ['an entry below its list', '/sources/osce-1/', '/sources/'],
  ['a list of an organisation', '/organisations/osce/events/', '/events/'],
  ['a name that only begins alike', '/events/2011/x-two/', '/events/2011/x/'],
  ['a file that only begins alike', '/api/v1/events/2011/x-two.json', '/events/2011/x/'],
])('%s is no form of the other page', (_what, address, page) => {
  expect(formOf(address, (each) => each === page)).toBeUndefined();
});

const OLD = [
  '/api/v1/events/2011/old.json',
  '/events/2011/old/',
  '/events/2011/old/#date',
  '/events/2011/old/#lost',
  '/events/2011/old/event.ics',
];

test('every form of a page that moved leads to the same form, or to the page', () => {
  const now = site({
    '/api/v1/events/2011/new.json': [],
    '/events/2011/new/': ['date'],
  });
  const entry = moved('/events/2011/old/', '/events/2011/new/');
  expect(leadsOf(OLD, now, [entry])).toEqual({
    leads: [
      { from: '/api/v1/events/2011/old.json', to: '/api/v1/events/2011/new.json', entry },
      { from: '/events/2011/old/', to: '/events/2011/new/', entry },
      { from: '/events/2011/old/#date', to: '/events/2011/new/#date', entry },
      { from: '/events/2011/old/#lost', to: '/events/2011/new/', entry },
      { from: '/events/2011/old/event.ics', to: '/events/2011/new/', entry },
    ],
    lost: [],
  });
});

test('every form of a page that is gone is gone', () => {
  const { leads, lost } = leadsOf(OLD, site({}), [gone('/events/2011/old/')]);
  expect(lost).toEqual([]);
  expect(leads.map(({ from, to }) => [from, to])).toEqual(OLD.map((from) => [from, undefined]));
});

test('a page put into a part of another leads there', () => {
  const now = site({ '/glossary/': [], '/about/': ['old-page'] });
  const { leads } = leadsOf(['/old/', '/old/#a'], now, [moved('/old/', '/about/#old-page')]);
  expect(leads.map(({ to }) => to)).toEqual(['/about/#old-page', '/about/#old-page']);
});

test('an own entry of a part or a form goes before that of its page', () => {
  const now = site({ '/new/': ['a', 'b'], '/x.json': [] });
  const { leads } = leadsOf(['/old/', '/old/#a'], now, [
    moved('/old/', '/new/'),
    moved('/old/#a', '/new/#b'),
  ]);
  expect(leads.map(({ to }) => to)).toEqual(['/new/', '/new/#b']);
});

test('what nothing speaks for is lost, also below a list that is spoken for', () => {
  const { lost } = leadsOf(
    ['/events/2011/', '/events/2011/old/', '/events/2011/old/#date'],
    site({ '/events/': [] }),
    [moved('/events/2011/', '/events/')],
  );
  expect(lost).toEqual(['/events/2011/old/', '/events/2011/old/#date']);
});
