/** The page of an entry as Markdown, for programs that read texts: the same facts, text and sources. */
import { apparatusOf, type Apparatus, type Note } from '../../catalogue/citations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { summaryOf, titleOf, type Entry } from '../../catalogue/entry.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { unitWords, whoAndWhen } from '../../catalogue/source-words.ts';
import { words } from '../../i18n/en.ts';
import type { TwinnedKind } from '../../schemas/kinds.ts';
import { SITE } from '../../site.ts';
import { eventFacts } from './event-facts.ts';
import { chapterFacts, guidebookFacts } from './guidebook-facts.ts';
import { organisationFacts } from './organisation-facts.ts';
import type { Claim, Fact } from './rows.ts';
import { chapterKnowledge, names, openQuestions, statements } from './sections.ts';
import { entryLink, footnotes, link, plain } from './text.ts';

/** An entry of a kind that has a twin. */
export type Twinned = { [K in TwinnedKind]: Entry<K> }[TwinnedKind];

/**
 * The twin of an entry's page. Notes have the numbers that they have there.
 * @param body the editors' text: Markdown with `<Cite>`
 */
export function markdownTwin(catalogue: Catalogue, entry: Twinned, body: string): string {
  const apparatus = apparatusOf(entry);
  const claim = ({ text, at, note }: Claim) =>
    text +
    (at === undefined ? '' : footnotes(apparatus.marksAt(at))) +
    (note === undefined ? '' : ` (${plain(note)})`);
  const { facts, sections } = contentOf(catalogue, entry);
  const url = SITE.url + addressOf(entry.kind, entry.id);
  return [
    `# ${plain(titleOf(entry))}`,
    `> ${plain(summaryOf(entry))}`,
    facts.map(({ label, claims }) => `- **${label}:** ${claims.map(claim).join('; ')}`).join('\n'),
    textOf(body, apparatus),
    ...sections.map(
      ({ label, claims }) => `## ${label}\n\n${claims.map((each) => `- ${claim(each)}`).join('\n')}`,
    ),
    `## ${words.sections.sources}`,
    apparatus.notes.map((note) => noteOf(catalogue, note)).join('\n'),
    `---`,
    `${SITE.name}: <${url}>. ${words.facts.reviewed}: ${entry.data.reviewed}. ${words.footer.licence}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function contentOf(catalogue: Catalogue, entry: Twinned): { facts: Fact[]; sections: Fact[] } {
  switch (entry.kind) {
    case 'events':
      return {
        facts: eventFacts(catalogue, entry),
        sections: [
          ...statements(catalogue, entry.data.statements),
          ...openQuestions(entry.data.openQuestions),
        ],
      };
    case 'organisations':
      return {
        facts: organisationFacts(catalogue, entry),
        sections: [...names(entry.data.names), ...openQuestions(entry.data.openQuestions)],
      };
    case 'guidebook':
      return {
        facts: guidebookFacts(catalogue, entry),
        sections: openQuestions(entry.data.openQuestions),
      };
    case 'chapters':
      return { facts: chapterFacts(catalogue, entry), sections: chapterKnowledge(entry.data) };
  }
}

/** The text with its citations as footnotes, and with links that hold wherever the file is read. */
function textOf(body: string, apparatus: Apparatus): string {
  let cites = 0;
  return (
    body
      .trim()
      // The id that a heading may name for itself is for links to the page.
      .replace(/^(#+ .*?)[ \t]+\[#[a-z0-9-]+\][ \t]*$/gm, '$1')
      .replace(/<Cite\b[^>]*\/>/g, () => footnotes(apparatus.marksAt(`body.${String(cites++)}`)))
      .replaceAll('](/', `](${SITE.url}/`)
  );
}

/** `[^1]: [Title](page of the source), OSCE, 9 November 2011, paragraph 3. <address of the original>` */
function noteOf(catalogue: Catalogue, { number, citation }: Note): string {
  const source = catalogue.get('sources', citation.source);
  const { url } = source.data;
  const where = [entryLink(source), plain(whoAndWhen(source.data)), unitWords(source.data, citation)];
  return `[^${String(number)}]: ${where.filter(Boolean).join(', ')}.${url === undefined ? '' : ` ${link(url, url)}`}`;
}
