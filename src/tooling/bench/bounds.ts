/**
 * The bounds that the project has set itself, each beside what was measured. It is long because the list is.
 */
import type { Browsed, Result, SearchFile, SearchName, SiteResult } from './results.ts';
import { SEARCHES, weightOf } from './results.ts';
import { count, kilobytes, markdown, milliseconds, NOT_MEASURED, times } from './table.ts';

interface Bound {
  what: string;
  bound: string;
  /** What was measured, and whether it keeps to the bound; undefined if the run has no such measurement. */
  judge: (results: readonly Result[]) => { value: string; ok: boolean } | undefined;
}

/** A bound on one number. */
const atMost = (
  what: string,
  limit: number,
  show: (value: number) => string,
  measure: (results: readonly Result[]) => number | undefined,
): Bound => ({
  what,
  bound: `<= ${show(limit)}`,
  judge: (results) => {
    const value = measure(results);
    return value === undefined ? undefined : { value: show(value), ok: value <= limit };
  },
});

const at = (results: readonly Result[], events: number): Result['sites'] =>
  results.find((result) => result.events === events)?.sites ?? {};

const ratio = (of: number | undefined, to: number | undefined): number | undefined =>
  of === undefined || to === undefined ? undefined : of / to;

/** A number of ours as a multiple of the bare site's. */
const against =
  (events: number, of: (site: SiteResult) => number | undefined) =>
  (results: readonly Result[]): number | undefined => {
    const { ours, bare } = at(results, events);
    return ours && bare && ratio(of(ours), of(bare));
  };

const ofOurs =
  (events: number, of: (site: SiteResult) => number | undefined) =>
  (results: readonly Result[]): number | undefined => {
    const { ours } = at(results, events);
    return ours && of(ours);
  };

const slow =
  (of: (browsed: Browsed) => number | undefined) =>
  ({ browsed }: SiteResult): number | undefined =>
    browsed && of(browsed.slow);

const whole = (kind: SearchFile) => (site: SiteResult) => weightOf(site, kind);

const heaviestPart = (kind: SearchFile) => (site: SiteResult) => site.searchFiles?.[kind][0]?.brotli;

const sizes = (results: readonly Result[]) =>
  results
    .flatMap(({ events, sites }) => (sites.ours ? [{ events, ours: sites.ours }] : []))
    .sort((a, b) => a.events - b.events);

/** Files for each further event, between the smallest and the largest record. */
function filesPerFurtherEvent(results: readonly Result[]): number | undefined {
  const [first, ...more] = sizes(results);
  const last = more.at(-1);
  return first && last && (last.ours.weight.files - first.ours.weight.files) / (last.events - first.events);
}

/** The heaviest page of the largest record as a multiple of that of the smallest. */
function growthOfHeaviest(results: readonly Result[]): number | undefined {
  const [first, ...more] = sizes(results);
  return ratio(more.at(-1)?.ours.weight.heaviest.brotli, first?.ours.weight.heaviest.brotli);
}

const worst = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((each) => each !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

const TEXT_SEARCHES: readonly SearchName[] = ['rare', 'two', 'common', 'filtered'];

const BOUNDS: readonly Bound[] = [
  ...(['organisation', 'title'] as const).map((name) =>
    atMost(
      `first hit by name, slow line, 1,000 events: ${SEARCHES[name]}`,
      450,
      milliseconds,
      ofOurs(
        1000,
        slow(({ searches }) => searches[name]?.names),
      ),
    ),
  ),
  ...TEXT_SEARCHES.flatMap((name) => [
    atMost(
      `first result of the text, slow line, 1,000 events, against bare: ${SEARCHES[name]}`,
      0.75,
      times,
      against(
        1000,
        slow(({ searches }) => searches[name]?.text),
      ),
    ),
    atMost(
      `– bytes by then`,
      1,
      times,
      against(
        1000,
        slow(({ searches }) => searches[name]?.untilText.bytes),
      ),
    ),
    atMost(
      `– bytes in all`,
      1,
      times,
      against(
        1000,
        slow(({ searches }) => searches[name]?.whole.bytes),
      ),
    ),
  ]),
  atMost(
    'second search, slow line, 1,000 events, against bare',
    1,
    times,
    against(
      1000,
      slow(({ second }) => second),
    ),
  ),
  atMost('index of names, 1,000 events, all parts', 10_000, kilobytes, ofOurs(1000, whole('names'))),
  atMost(
    'index of names, 10,000 events, heaviest part',
    15_000,
    kilobytes,
    ofOurs(10_000, heaviestPart('names')),
  ),
  atMost('script of search', 8000, kilobytes, ofOurs(1000, whole('script'))),
  atMost('vocabulary, 1,000 events', 12_000, kilobytes, ofOurs(1000, whole('vocabulary'))),
  atMost('vocabulary, 10,000 events', 25_000, kilobytes, ofOurs(10_000, whole('vocabulary'))),
  atMost(
    'event page: requests',
    1,
    count,
    ofOurs(
      1000,
      slow(({ event }) => event.requests),
    ),
  ),
  atMost(
    'event page: brotli',
    14_000,
    kilobytes,
    ofOurs(1000, ({ weight }) => weight.event.brotli),
  ),
  atMost(
    'event page: largest paint on the slow line, against the page by hand',
    1.25,
    times,
    ofOurs(
      1000,
      slow(({ event, byHand }) => event.paint / byHand.paint),
    ),
  ),
  ...[1000, 10_000].map((events) =>
    atMost(
      `build time, ${count(events)} events, against bare (the aim is 1.00 x)`,
      1.5,
      times,
      against(events, ({ build }) => build.seconds),
    ),
  ),
  atMost('build time, 10,000 against 1,000 events', 11, times, (results) =>
    ratio(at(results, 10_000).ours?.build.seconds, at(results, 1000).ours?.build.seconds),
  ),
  atMost(
    'peak memory, 10,000 events, against bare',
    1.2,
    times,
    against(10_000, ({ build }) => build.peakBytes),
  ),
  // Titles and texts differ from record to record, so that the heaviest page is never quite the same.
  atMost('heaviest page, largest record against smallest', 1.2, times, growthOfHeaviest),
  atMost('heaviest list, any record', 60_000, kilobytes, (results) =>
    worst(sizes(results).map(({ ours }) => ours.weight.heaviestList.brotli)),
  ),
  {
    what: 'files for each further event',
    bound: '<= 4',
    judge: (results) => {
      const value = filesPerFurtherEvent(results);
      return value === undefined ? undefined : { value: value.toFixed(2), ok: value <= 4 };
    },
  },
];

/** The bounds as a Markdown table. Those that the run did not measure stay, without a judgement. */
export const boundsTable = (results: readonly Result[]): string =>
  markdown(
    ['what', 'bound', 'measured', ''],
    BOUNDS.map(({ what, bound, judge }) => {
      const verdict = judge(results);
      return [what, bound, verdict?.value ?? NOT_MEASURED, verdict ? (verdict.ok ? 'ok' : '**no**') : ''];
    }),
  );
