/**
 * The drill: random sequences of edits over all events of the record. Whatever editors do, and whatever they forget to
 * say, no published address is ever left unanswered.
 */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { isAnswered, type Answers } from '../catalogue/leads.ts';
import { addressOf, yearAddress } from '../catalogue/permalinks.ts';
import { splitAddress } from '../catalogue/split-address.ts';
import type { Retired } from '../schemas/retired.ts';
import { readContentFiles } from '../tooling/content-files.ts';
import { ROOT } from '../tooling/paths.ts';
import { checkPromises, addressesIn, type PromiseCheck } from '../checks/promises.ts';
import { checkContent } from '../checks/run.ts';

/** Times all edits of a sequence. */
const RUNS = 150;

/** Id of each event of the record, with the ids of its headings. */
let record: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  const { entries } = checkContent(await readContentFiles(ROOT), []);
  record = new Map(
    entries.flatMap(({ kind, id, body }) =>
      kind === 'events' ? [[id, body.headings.map((heading) => heading.id)] as const] : [],
    ),
  );
  expect(record.size).toBeGreaterThanOrEqual(65);
});

/** A small site of events in their forms, with a list and a feed of each year that has any. */
class Site {
  readonly events: Map<string, readonly string[]>;
  retired: Retired[] = [];
  permalinks = '';

  constructor(events: ReadonlyMap<string, readonly string[]>) {
    this.events = new Map(events);
    this.publish();
  }

  get now(): Answers {
    const parts = (...ids: readonly string[]) => new Set(ids);
    const years = new Set([...this.events.keys()].map((id) => id.split('/')[0] ?? ''));
    return new Map([
      ['/events/', parts()],
      ...[...years].flatMap((year): [string, Set<string>][] => [
        [yearAddress(year), parts()],
        [`${yearAddress(year)}feed.atom`, parts()],
      ]),
      ...[...this.events].flatMap(([id, headings]): [string, Set<string>][] => [
        [addressOf('events', id), parts(...headings, 'date')],
        [`${addressOf('events', id)}index.md`, parts()],
        [`/api/v1/events/${id}.json`, parts()],
        [`/embed/events/${id}/`, parts()],
      ]),
    ]);
  }

  check(): PromiseCheck {
    // JSON is YAML too.
    return checkPromises({
      permalinks: this.permalinks,
      retired: JSON.stringify(this.retired),
      now: this.now,
    });
  }

  /** What a good editor does after a change: no chain, no entry for what lives again, a word for each list that goes. */
  say(from: string, word: Pick<Retired, 'to'> | Pick<Retired, 'gone'>): void {
    const entry = (old: string): Retired => ({ from: old, since: '2026-11-22', ...word });
    this.retired = [...this.retired.map((each) => (each.to === from ? entry(each.from) : each)), entry(from)];
  }

  tidy(): void {
    const { now } = this;
    const told = new Set(this.retired.map(({ from }) => from));
    for (const line of addressesIn(this.permalinks)) {
      if (isAnswered(line, now) || told.has(line)) continue;
      const { page, part } = splitAddress(line);
      if (/^\/events\/[^/]+\/$/.test(line)) this.say(line, { to: '/events/' });
      // Another event has got the name of an old one, and not its headings.
      else if (part !== undefined && now.has(page)) this.say(line, { to: page });
    }
    this.retired = this.retired.filter(({ from }) => !isAnswered(from, now));
  }

  publish(): void {
    this.permalinks = [...addressesIn(this.permalinks), ...this.check().fresh].sort().join('\n');
  }
}

const GONE = { gone: { title: 'T', dates: 'D', reason: 'R', cite: 'C' } };

interface Edit {
  what: 'rename' | 'merge' | 'withdraw' | 'add' | 'reword';
  which: number;
  other: number;
  /** Few, so that old names are used again. */
  name: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('rename', 'merge', 'withdraw', 'add', 'reword'),
  which: fc.nat(),
  other: fc.nat(),
  name: fc.constantFrom(
    '2010/a',
    '2010/b',
    '2011/a',
    '2011/almaty-regional-workshop',
    '2012/a-b',
    'undated/a',
  ),
});

/** Changes the site, and says so. @returns the address that stopped answering, if one did */
function apply(site: Site, { what, which, other, name }: Edit): string | undefined {
  const ids = [...site.events.keys()];
  const id = ids[which % ids.length] ?? '';
  const target = ids[other % ids.length] ?? '';
  const old = addressOf('events', id);
  const headings = site.events.get(id) ?? [];
  if (what === 'add') {
    if (!site.events.has(name)) site.events.set(name, ['what-was-said']);
    return undefined;
  }
  if (what === 'reword') {
    const [first, ...rest] = headings;
    if (first === undefined) return undefined;
    site.events.set(id, rest);
    site.retired.push({ from: `${old}#${first}`, to: old, since: '2026-11-22' });
    return `${old}#${first}`;
  }
  if (what === 'rename' ? site.events.has(name) : ids.length < 2 || target === id) return undefined;
  site.events.delete(id);
  // What was said of its parts says now what is said of the page.
  site.retired = site.retired.filter(({ from }) => !from.startsWith(`${old}#`));
  if (what === 'rename') site.events.set(name, headings);
  site.say(old, what === 'withdraw' ? GONE : { to: addressOf('events', what === 'rename' ? name : target) });
  return old;
}

test('no sequence of edits leaves a published address unanswered', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const site = new Site(record);
      for (const each of edits) {
        apply(site, each);
        site.tidy();
        const { problems, leads } = site.check();
        expect(problems).toEqual([]);
        const { now } = site;
        const answered = new Map(leads.map((lead) => [lead.from, lead]));
        for (const address of addressesIn(site.permalinks)) {
          if (isAnswered(address, now)) continue;
          const { to, entry } = answered.get(address) ?? expect.fail(`${address} is unanswered`);
          if (to === undefined) expect(entry.gone).toBeDefined();
          else expect(isAnswered(to, now), `${address} leads to ${to}`).toBe(true);
        }
        site.publish();
      }
    }),
    { numRuns: RUNS, seed: 5 },
  );
});

test('an edit of which nothing is said is refused, and named', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), edit, (edits, last) => {
      const site = new Site(record);
      for (const each of edits) {
        apply(site, each);
        site.tidy();
        site.publish();
      }
      const lost = apply(site, last);
      if (lost === undefined) return;
      site.tidy();
      site.retired = site.retired.filter(({ from }) => from !== lost);
      const { problems } = site.check();
      // What led to it before leads nowhere now, or leads on to where nothing is said of it.
      expect(
        problems.some(({ code, message }) => code === 'unanswered' && message.startsWith(`${lost} `)),
      ).toBe(true);
    }),
    { numRuns: RUNS, seed: 6 },
  );
});
