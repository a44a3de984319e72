/** What Pagefind finds, in the form in which it is shown. Pure. */
import { PARTS_A_RESULT } from './ranking.ts';

/** A page as Pagefind gives it (https://pagefind.app/docs/api-reference/): only what is used here. */
export interface FoundPage {
  url: string;
  /** The heading of the page, and what SearchRecord.astro puts there. */
  meta: { title?: string; kind?: string; 'event-kind'?: string; date?: string; place?: string };
  /** Plain text in which `<`, `>` are escaped and words that match stand in `<mark>`. */
  excerpt: string;
  /** All its text, in which the excerpt stands. */
  content: string;
  /** The page's own start and its headings, each with a match. */
  sub_results: readonly { title: string; url: string; anchor?: unknown }[];
}

/** A piece of text, set off if it matches the query. */
export interface Run {
  text: string;
  marked: boolean;
}

export interface Result {
  title: string;
  url: string;
  /** Kind, date, place. */
  facts: string[];
  excerpt: Run[];
  /** Headings under which the query stands. */
  parts: { title: string; url: string }[];
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Takes an excerpt apart, so that it can be shown without ever being read as HTML. */
export function runsOf(excerpt: string): Run[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: plain(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** True if the text stands at the start of a sentence, as far as the content tells. */
function opens(text: string, content: string): boolean {
  const before = content.slice(0, Math.max(0, content.indexOf(text))).trimEnd();
  return !/^\p{Ll}/u.test(text) && (before === '' || /[.!?…:”]$/.test(before));
}

/** Shows where an excerpt was cut out of a sentence. */
function framed(runs: readonly Run[], content: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const cut = (piece: string) => ({ text: piece, marked: false });
  return [
    ...(text === '' || opens(text, content) ? [] : [cut('… ')]),
    ...runs,
    ...(text === '' || /[.!?…]$/.test(text) ? [] : [cut(' …')]),
  ];
}

export function resultOf({ url, meta, excerpt, content, sub_results }: FoundPage): Result {
  return {
    title: meta.title ?? url,
    url,
    facts: [meta.kind, meta['event-kind'], meta.date, meta.place].filter((fact) => fact !== undefined),
    excerpt: framed(runsOf(excerpt), plain(content)),
    parts: sub_results
      .filter(({ anchor }) => anchor !== undefined)
      .slice(0, PARTS_A_RESULT)
      .map((part) => ({ title: part.title, url: part.url })),
  };
}
