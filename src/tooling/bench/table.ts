/** Measurements as Markdown tables. 1 kB is 1,000 bytes, 1 MB is 1,000,000. */
import { SEARCHES, weightOf } from './results.ts';
import type { Browsed, LineName, Result, SearchFile, SearchName, SiteResult } from './results.ts';
import type { SearchCost } from './browse/search-cost.ts';
import type { SiteName } from './sites.ts';

export const NOT_MEASURED = '–';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const kilobytes = (bytes: number): string => `${number(bytes / 1000, 1)} kB`;
export const megabytes = (bytes: number): string =>
  `${number(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0)} MB`;
export const seconds = (value: number): string => `${number(value, 1)} s`;
export const milliseconds = (value: number): string => `${number(value)} ms`;
export const count = (value: number): string => number(value);
export const times = (value: number): string => `${number(value, 2)} x`;

/** A Markdown table. @param rows each as long as the head */
export const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

interface Row {
  what: string;
  show: (site: SiteResult, events: number) => string | undefined;
}

const traffic = (cost: SearchCost['whole'] | undefined): string | undefined =>
  cost && `${kilobytes(cost.bytes)} in ${count(cost.requests)}`;

const SITE_ROWS: readonly Row[] = [
  { what: 'build, wall clock', show: ({ build }) => seconds(build.seconds) },
  {
    what: 'build, processor time',
    show: ({ build }) => maybe(build.processorSeconds, seconds),
  },
  { what: 'peak memory', show: ({ build }) => maybe(build.peakBytes, megabytes) },
  { what: 'pages', show: ({ weight }) => count(weight.pages) },
  { what: 'files', show: ({ weight }) => count(weight.files) },
  { what: 'files per event', show: ({ weight }, events) => number(weight.files / events, 2) },
  { what: 'size of the site', show: ({ weight }) => megabytes(weight.bytes) },
  { what: 'size of the index', show: ({ weight }) => megabytes(weight.indexBytes) },
  { what: 'files of the index', show: ({ weight }) => count(weight.indexFiles) },
  { what: 'heaviest page, brotli', show: ({ weight }) => kilobytes(weight.heaviest.brotli) },
  { what: '– which is', show: ({ weight }) => address(weight.heaviest.path) },
  { what: 'heaviest list, brotli', show: ({ weight }) => kilobytes(weight.heaviestList.brotli) },
  { what: '– which is', show: ({ weight }) => address(weight.heaviestList.path) },
  { what: 'an event page, brotli', show: ({ weight }) => kilobytes(weight.event.brotli) },
  { what: 'script of search, all parts, brotli', show: allParts('script') },
  { what: 'index of names, all parts, brotli', show: allParts('names') },
  { what: '– its heaviest part', show: heaviestPart('names') },
  { what: 'vocabulary, all parts, brotli', show: allParts('vocabulary') },
];

const address = (path: string): string => `/${path.replace(/index\.html$/, '')}`;

function allParts(kind: SearchFile): Row['show'] {
  return (site) => {
    const parts = site.searchFiles?.[kind].length ?? 0;
    return maybe(weightOf(site, kind), (bytes) =>
      parts === 1 ? kilobytes(bytes) : `${kilobytes(bytes)} in ${count(parts)}`,
    );
  };
}

function heaviestPart(kind: SearchFile): Row['show'] {
  return ({ searchFiles }) => maybe(searchFiles?.[kind][0]?.brotli, kilobytes);
}

type Look = (browsed: Browsed) => string | undefined;

const searchRows = (name: SearchName): [string, Look][] => {
  const of = (browsed: Browsed) => browsed.searches[name];
  const called = SEARCHES[name];
  return [
    [`${called}: first hit by name`, (each) => maybe(of(each)?.names, milliseconds)],
    [`${called}: first result of the text`, (each) => maybe(of(each)?.text, milliseconds)],
    [`${called}: loaded by then`, (each) => traffic(of(each)?.untilText)],
    [`${called}: loaded in all`, (each) => traffic(of(each)?.whole)],
  ];
};

const maybe = (value: number | undefined, show: (value: number) => string): string | undefined =>
  value === undefined ? undefined : show(value);

const BROWSER_ROWS: readonly [string, Look][] = [
  ['event page: loaded', ({ event }) => traffic(event)],
  ['event page: largest paint', ({ event }) => milliseconds(event.paint)],
  ['the same by hand: loaded', ({ byHand }) => traffic(byHand)],
  ['the same by hand: largest paint', ({ byHand }) => milliseconds(byHand.paint)],
  ...(Object.keys(SEARCHES) as SearchName[]).flatMap(searchRows),
  ['second search, rare word', ({ second }) => maybe(second, milliseconds)],
];

const SITE_NAMES: readonly SiteName[] = ['ours', 'bare'];

/** A table with one column for each size and site. Rows that nobody has are left out. */
function table(results: readonly Result[], rows: readonly Row[]): string {
  const columns = results.flatMap(({ events, sites }) =>
    SITE_NAMES.flatMap((name) => {
      const site = sites[name];
      return site ? [{ head: `${count(events)}, ${name}`, events, site }] : [];
    }),
  );
  const cells = rows
    .map(({ what, show }) => [what, ...columns.map(({ site, events }) => show(site, events) ?? NOT_MEASURED)])
    .filter(([, ...values]) => values.some((value) => value !== NOT_MEASURED));
  return markdown(['', ...columns.map(({ head }) => head)], cells);
}

/** Build, output and weights. */
export const siteTable = (results: readonly Result[]): string => table(results, SITE_ROWS);

/** What readers wait for and load, on one line. */
export const browserTable = (results: readonly Result[], line: LineName): string =>
  table(
    results.filter(({ sites }) => Object.values(sites).some(({ browsed }) => browsed)),
    BROWSER_ROWS.map(([what, look]) => ({ what, show: ({ browsed }) => browsed && look(browsed[line]) })),
  );
