/** The built site as tests see it: all pages, and one address for each kind of page. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../tooling/paths.ts';

export interface Page {
  /** As a reader types it: `/events/2011/`, `/404.html`. */
  address: string;
  html: string;
}

const ONE = '[^/]+';
/** The further pages of a list. */
const LATER = String.raw`page/\d+/`;

/** The page of an event, and not the list of what else belongs to its year. */
const EVENT = String.raw`/events/(\d{4}|undated)/(?!more/)${ONE}/`;

/** Every kind of page that the site must have, by the shape of its address. */
const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  'all events': '/events/',
  'events of a year': String.raw`/events/\d{4}/`,
  'events of a decade': String.raw`/events/\d{3}0s/`,
  'kinds of event': '/events/kinds/',
  'events of a kind': `/events/kinds/${ONE}/`,
  event: EVENT,
  'all series': '/series/',
  series: `/series/${ONE}/`,
  'all projects': '/projects/',
  project: `/projects/${ONE}/`,
  guidebook: '/guidebook/',
  chapter: `/guidebook/${ONE}/`,
  'all organisations': '/organisations/',
  organisation: `/organisations/${ONE}/`,
  'all people': '/people/',
  person: `/people/${ONE}/`,
  'all places': '/places/',
  place: `/places/${ONE}/`,
  'all topics': '/topics/',
  topic: `/topics/${ONE}/`,
  'all countries': '/countries/',
  country: `/countries/${ONE}/`,
  glossary: '/glossary/',
  term: `/glossary/${ONE}/`,
  'all sources': '/sources/',
  source: `/sources/(?!grades/)${ONE}/`,
  'grades of trust': '/sources/grades/',
  grade: `/sources/grades/${ONE}/`,
  'open questions': '/open-questions/',
  'open questions of a part': `/open-questions/(?!repeats/)${ONE}/`,
  'statements that recur': '/open-questions/repeats/',
  'whole list of a part of a page': `/(organisations|places|people|topics|countries|sources|glossary)/${ONE}/(?!page/)${ONE}/`,
  'later page of a list': `/.+/${LATER}`,
  about: '/about/',
  method: '/method/',
  corrections: '/corrections/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  'link to us': '/link-to-us/',
  data: '/data/',
  contribute: '/contribute/',
  search: '/search/',
  'check your links': '/links/',
  'not found': '/404.html',
};

/** True for the address of an event's own page. */
export const isEventPage = (address: string): boolean => new RegExp(`^${EVENT}$`).test(address);

/** What leads on from an old address, and is read by nobody (exports/links/refresh-page.ts). */
const LEADS_ON = '<meta http-equiv="refresh"';

/** All pages of dist/, by address. */
export async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const file of glob('**/*.html', { cwd: DIST })) {
    const path = file.replaceAll('\\', '/');
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const html = readFileSync(join(DIST, file), 'utf8');
    if (!html.includes(LEADS_ON)) pages.push({ address, html });
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * One page of each kind: the largest, since it asks the most of the design.
 * @returns kind to address, in the order of the table, and the kinds without a page
 */
export function sampleOf(pages: readonly Page[]): { samples: [string, string][]; missing: string[] } {
  const samples: [string, string][] = [];
  const missing: string[] = [];
  for (const [kind, shape] of Object.entries(KINDS)) {
    const pattern = new RegExp(`^${shape}$`);
    const largest = pages
      .filter(({ address }) => pattern.test(address))
      .sort((a, b) => b.html.length - a.html.length)[0];
    if (largest) samples.push([kind, largest.address]);
    else missing.push(`${kind} (${shape})`);
  }
  return { samples, missing };
}

/** Kind and address of one page of each kind that the built site has, ready for `test.each`. */
export const PAGE_TYPES: readonly (readonly [string, string])[] = sampleOf(await readPages()).samples;
