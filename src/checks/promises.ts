/**
 * Checks that no address ever published stops answering without a word. It can be told only when all pages are made,
 * so this is the one check that is given the finished site.
 */
import { addressesOf, formOf, isAnswered, leadsOf, type Answers, type Lead } from '../catalogue/leads.ts';
import { splitAddress } from '../catalogue/split-address.ts';
import { readRetired, type RetiredFile } from '../reading/retired.ts';
import { retired as schema, type Retired } from '../schemas/retired.ts';
import { quoted } from './codes/entry.ts';
import { nearest, nearestOf } from './nearest.ts';
import { problem, tidy, type Place, type Problem } from './problem.ts';

export const PERMALINKS = 'permalinks.txt';
export const RETIRED = 'retired.yaml';

export interface Promises {
  /** The text of content/permalinks.txt. */
  permalinks: string;
  /** The text of content/retired.yaml, which the gate has found right. */
  retired: string;
  now: Answers;
}

export interface PromiseCheck {
  problems: Problem[];
  leads: Lead[];
  /** Addresses that answer and are not on the list yet, in its order. */
  fresh: string[];
}

/** The addresses of content/permalinks.txt; what else stands there is a fault. */
export const addressesIn = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.startsWith('/'));

/** @throws ZodError if retired.yaml is not what its schema says */
export function checkPromises({ permalinks, retired: text, now }: Promises): PromiseCheck {
  const promised = addressesIn(permalinks);
  const known = new Set(promised);
  const file = readRetired(text);
  const retired = schema.parse(file.data);
  const { leads, lost } = leadsOf(promised, now, retired);
  const fresh = addressesOf(now)
    .filter((address) => !known.has(address))
    .sort();
  return {
    problems: tidy([
      ...checkOrder(permalinks),
      ...checkLost(lost, permalinks, fresh, now),
      ...checkRetired(retired, file, known, now),
    ]),
    leads,
    fresh,
  };
}

/** Only the first line: the others may follow from it. */
function checkOrder(permalinks: string): Problem[] {
  const lines = permalinks.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.join('') === '') return [];
  const at = lines.findIndex((line, index) => !line.startsWith('/') || line <= (lines[index - 1] ?? ''));
  return at === -1 ? [] : [problem('list-not-in-order', listed(at), quoted(lines[at] ?? ''))];
}

const listed = (index: number): Place => ({ file: PERMALINKS, point: { line: index + 1, column: 1 } });

/** One problem a page, however many parts and forms it had. */
function checkLost(
  lost: readonly string[],
  permalinks: string,
  fresh: readonly string[],
  now: Answers,
): Problem[] {
  if (lost.length === 0) return [];
  const missing = new Set(lost);
  const groups = Map.groupBy(
    lost,
    (address) => formOf(address, (page) => page !== address && missing.has(page))?.page ?? address,
  );
  const lines = new Map(permalinks.split(/\r?\n/).map((line, index) => [line, index]));
  const newPage = pageFinder(fresh);
  return [...groups].map(([address, group]) => {
    const { page, part } = splitAddress(address);
    const near = part === undefined ? newPage(page) : newPart(page, part, now);
    return problem('unanswered', listed(lines.get(address) ?? 0), address, group.length - 1, near);
  });
}

/** What a part may be called now, or else its page. */
function newPart(page: string, part: string, now: Answers): string {
  const near = nearest(part, now.get(page) ?? []);
  return near === undefined ? page : `${page}#${near}`;
}

/** Finds where a page or file may have gone: to the nearest new name beside it, to the only one, to another folder. */
function pageFinder(fresh: readonly string[]): (page: string) => string | undefined {
  const pages = fresh.filter((address) => !address.includes('#'));
  const byFolder = Map.groupBy(pages, folderOf);
  // An event whose date was put right keeps its name and changes its year.
  const byName = new Map(pages.map((page) => [nameOf(page), page]));
  return (page) => {
    // The feeds of a year stand beside its events.
    const beside = (byFolder.get(folderOf(page)) ?? []).filter((each) => endOf(each) === endOf(page));
    const [near] = nearestOf(nameOf(page), beside, (each) => [nameOf(each)]);
    return near ?? (beside.length === 1 ? beside[0] : undefined) ?? byName.get(nameOf(page));
  };
}

/** The folder in which a page or a file stands, with its slash. */
const folderOf = (address: string): string =>
  address.slice(0, address.replace(/\/$/, '').lastIndexOf('/') + 1);

/** A slash, or the ending of a file. */
const endOf = (address: string): string | undefined => /\/$|\.[^./]+$/.exec(address)?.[0];

const nameOf = (address: string): string => address.slice(folderOf(address).length);

function checkRetired(
  retired: readonly Retired[],
  file: RetiredFile,
  known: ReadonlySet<string>,
  now: Answers,
): Problem[] {
  const byAddress = new Map(retired.map((entry) => [entry.from, entry]));
  const seen = new Set<string>();
  return retired.flatMap(({ from, to }, index) => {
    const at = (field: string): Place => ({
      file: RETIRED,
      point: file.locate([index, field]),
      field: [index, field],
    });
    if (seen.has(from)) return [problem('retired-twice', at('from'), from)];
    seen.add(from);
    if (isAnswered(from, now)) return [problem('retired-but-answers', at('from'), from)];
    if (!known.has(from)) return [problem('never-published', at('from'), from, nearest(from, known))];
    return to === undefined ? [] : checkTarget(from, to, at('to'), byAddress, now);
  });
}

function checkTarget(
  from: string,
  to: string,
  at: Place,
  retired: ReadonlyMap<string, Retired>,
  now: Answers,
): Problem[] {
  if (isAnswered(to, now)) return [];
  const seen = new Set([from]);
  let end: string | undefined = to;
  for (let next = retired.get(to); next; next = end === undefined ? undefined : retired.get(end)) {
    if (seen.has(next.from)) return [problem('retired-loop', at, from)];
    seen.add(next.from);
    end = next.to;
  }
  if (end === undefined) return [problem('target-gone', at, to)];
  if (end !== to) return [problem('retired-chain', at, to, end)];
  const pages = splitAddress(to).part === undefined ? now.keys() : addressesOf(now);
  return [problem('missing-target', at, to, nearest(to, pages))];
}
