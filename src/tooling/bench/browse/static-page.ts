/** The same event as somebody would write it by hand: HTML with its style inside, no framework, nothing else to load. */
import { parse } from 'yaml';
import type { ContentFile } from '../../../reading/document.ts';

interface Fields {
  title: string;
  summary: string;
  kind: string;
  date: string;
  place: string;
  participants: { count: number; who: string[] };
  organisations: { id: string; role: string }[];
  countries: { codes: string[] };
  statements: { person: string; as: string; says: string }[];
  topics: string[];
  openQuestions: { text: string }[];
  sources: string[];
}

const STYLE = `:root{color-scheme:light dark}body{max-width:68ch;margin:0 auto;padding:1rem;font:1.0625rem/1.6 Georgia,serif}
nav{display:flex;gap:1rem;flex-wrap:wrap;border-bottom:1px solid}h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem}
dl{display:grid;grid-template-columns:8rem 1fr;gap:.25rem 1rem}dt{font-weight:bold}dd{margin:0}sup{font-size:.7em}`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The prose of a made-up event: headings, paragraphs, links and receipts, and nothing else. */
const prose = (body: string): string =>
  body
    .split(/\n\n+/)
    .map((block) => {
      const html = block
        .trim()
        .replace(/<Cite p=\{(\d+)\} \/>/g, '<sup><a href="#sources">$1</a></sup>')
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
      return html.startsWith('## ') ? `<h2>${html.slice(3)}</h2>` : `<p>${html}</p>`;
    })
    .join('\n');

/** An entry's own name, whichever field of its kind holds it. */
interface Named {
  title?: string;
  name?: string;
  prefLabel?: string;
  publisher?: string;
}

const split = (mdx: string): string[] => mdx.replace(/^---\n/, '').split('\n---\n');

/**
 * @param files a made-up record
 * @param id of one of its events
 */
export function staticPage(files: readonly ContentFile[], id: string): string {
  const textOf = (entry: string) =>
    files.find(({ path }) => path.replace(/\.[a-z]+$/, '') === entry)?.text ?? '';
  const [front = '', body = ''] = split(textOf(`events/${id}`));
  const fields = parse(front) as Fields;
  const entry = (kind: string, each: string) => parse(split(textOf(`${kind}/${each}`))[0] ?? '') as Named;
  const called = (kind: string, each: string) => {
    const { title, name, prefLabel } = entry(kind, each);
    return title ?? name ?? prefLabel ?? each;
  };
  const { title, summary, participants, countries, statements, openQuestions } = fields;
  const facts = [
    ['Kind', fields.kind],
    ['Date', fields.date],
    ['Place', called('places', fields.place)],
    ['Participants', `${String(participants.count)}: ${participants.who.join(', ')}`],
    [
      'Organisations',
      fields.organisations.map((each) => `${called('organisations', each.id)} (${each.role})`).join(', '),
    ],
    ['Countries', countries.codes.join(', ')],
    ['Topics', fields.topics.map((each) => called('topics', each)).join(', ')],
  ] as const;
  const row = ([label, fact]: readonly [string, string]) => `<dt>${label}</dt><dd>${escape(fact)}</dd>`;
  const list = (items: readonly string[]) =>
    `<ul>${items.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<meta name="description" content="${escape(summary)}">
<style>${STYLE}</style>
</head>
<body>
<nav><a href="/">Home</a><a href="/events/">Events</a><a href="/search/">Search</a></nav>
<main>
<h1>${escape(title)}</h1>
<p>${escape(summary)}</p>
<dl>${facts.map(row).join('')}</dl>
${prose(body)}
<h2>Statements</h2>
${list(statements.map(({ person, as, says }) => `${called('people', person)}, ${as}: ${says}`))}
<h2>Open questions</h2>
${list(openQuestions.map(({ text }) => text))}
<h2 id="sources">Sources</h2>
${list(fields.sources.map((each) => `${called('sources', each)}. ${entry('sources', each).publisher ?? ''}.`))}
</main>
</body>
</html>
`;
}
