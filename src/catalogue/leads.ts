/** What becomes of a published address that answers no longer: where it leads now, or that it is gone. */
import type { Retired } from '../schemas/retired.ts';
import { LISTS, isEntryAddress } from './permalinks.ts';
import { splitAddress } from './split-address.ts';

/** What answers: every address with the ids of those of its parts that are promised. */
export type Answers = ReadonlyMap<string, ReadonlySet<string>>;

/** The old address, and the entry of retired.yaml that speaks for it. */
export interface Lead {
  from: string;
  /** Where it leads; undefined if what stood there is gone. */
  to: string | undefined;
  entry: Retired;
}

/** What speaks for old addresses. */
export interface Leads {
  /** Of every published address that answers no longer and is spoken for, in the order of the list. */
  leads: Lead[];
  /** Published addresses that nothing speaks for. */
  lost: string[];
}

/** True if an address answers, and has the part that is asked for. */
export function isAnswered(address: string, now: Answers): boolean {
  const { page, part } = splitAddress(address);
  const parts = now.get(page);
  return parts !== undefined && (part === undefined || parts.has(part));
}

/** A page of which an address is a form, with what stands around the page's own address in it. */
interface FormOf {
  page: string;
  /** Such as `/api/v1`; nothing for what lies below the page. */
  before: string;
  /** Such as `.json`, `/feed.atom`, `/#date`. */
  after: string;
}

/**
 * The page that an address is a form of: `/events/2011/x/#date`, `/events/2011/x/index.md`,
 * `/api/v1/events/2011/x.json`, `/organisations/x/events/` all belong to a page. Entries below a list are no forms of it.
 * @param isPage whether a page is one of those that are looked for; the longest address wins
 */
export function formOf(address: string, isPage: (page: string) => boolean): FormOf | undefined {
  const steps = splitAddress(address)
    .page.split('/')
    .slice(1)
    .map((step) => `/${step}`);
  for (let length = steps.length; length > 0; length--) {
    for (let first = 0; first + length <= steps.length; first++) {
      const before = steps.slice(0, first).join('');
      const own = steps.slice(first, first + length).join('');
      // The last step may be a file that is named after the page.
      const stem = first + length === steps.length ? own.replace(/\.[^/]*$/, '') : own;
      const page = `${stem}/`;
      if (stem.endsWith('/') || !isPage(page)) continue;
      const after = address.slice(before.length + stem.length);
      if (isForm(page, before, after)) return { page, before, after };
    }
  }
  return undefined;
}

function isForm(page: string, before: string, after: string): boolean {
  // What lies below an entry under the name of a list is that entry's, not the list's.
  if (Object.values(LISTS).some((list) => `${before}/`.startsWith(list))) return false;
  return isEntryAddress(page) || /^(?:\.[^/]*|\/[^/]*)$/.test(after);
}

/**
 * Finds what speaks for each published address that answers no longer.
 * @param promised every address ever published
 */
export function leadsOf(promised: readonly string[], now: Answers, retired: readonly Retired[]): Leads {
  const byAddress = new Map(retired.map((entry) => [entry.from, entry]));
  const leads: Lead[] = [];
  const lost: string[] = [];
  for (const from of promised) {
    if (isAnswered(from, now)) continue;
    const own = byAddress.get(from);
    const form = own ? undefined : formOf(from, (page) => byAddress.has(page));
    const entry = own ?? byAddress.get(form?.page ?? '');
    if (!entry) lost.push(from);
    else leads.push({ from, to: form ? targetOf(form, entry, now) : entry.to, entry });
  }
  return { leads, lost };
}

/** The same form of the page that took its place, or that page if it has no such form. */
function targetOf({ before, after }: FormOf, { to }: Retired, now: Answers): string | undefined {
  if (to === undefined) return undefined;
  const same = `${before}${splitAddress(to).page.replace(/\/$/, '')}${after}`;
  return isAnswered(same, now) ? same : to;
}

/** Every address that answers, and every part that is promised, in no particular order. */
export const addressesOf = (now: Answers): string[] =>
  [...now].flatMap(([page, parts]) => [page, ...[...parts].map((part) => `${page}#${part}`)]);
