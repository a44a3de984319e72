/** What stands after the text of an entry, in Markdown. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { words } from '../../i18n/en.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import { LANGUAGES } from '../../schemas/lists.ts';
import type { Fact } from './rows.ts';
import { entryLink, plain } from './text.ts';

/** A heading with a list below it; none if the list is empty. */
const section = (label: string, claims: Fact['claims']): Fact[] =>
  claims.length === 0 ? [] : [{ label, claims }];

/** Texts that have a citation each. */
const cited = (label: string, key: string, texts: readonly { text: string }[]): Fact[] =>
  section(
    label,
    texts.map(({ text }, index) => ({ text: plain(text), at: `${key}.${String(index)}` })),
  );

/** What officials said, in our words. */
export const statements = (catalogue: Catalogue, said: DataOf['events']['statements']): Fact[] =>
  section(
    words.sections.statements,
    said.map(({ person, as, says }, index) => ({
      text: `${entryLink(catalogue.get('people', person))}, ${plain(as)}: ${plain(says)}`,
      at: `statements.${String(index)}`,
    })),
  );

export const names = (given: DataOf['organisations']['names']): Fact[] =>
  section(
    words.sections.names,
    given.map(({ name, lang, note, ...time }, index) => ({
      text: plain([name, LANGUAGES[lang], timeWords(time)].filter(Boolean).join(', ')),
      at: `names.${String(index)}`,
      note,
    })),
  );

/** The time of a name as the record has it (EDTF). */
const timeWords = ({ from, until }: { from?: string | undefined; until?: string | undefined }): string =>
  [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');

export const openQuestions = (questions: DataOf['events']['openQuestions']): Fact[] =>
  cited(words.sections.open, 'openQuestions', questions);

/** What is known of a chapter, and what is not. */
export const chapterKnowledge = ({ ownPages, descriptions, notKnown }: DataOf['chapters']): Fact[] => [
  ...cited(words.sections.ownPages, 'ownPages', ownPages),
  ...cited(words.sections.descriptions, 'descriptions', descriptions),
  ...section(
    words.sections.notKnown,
    notKnown.map((text) => ({ text: plain(text) })),
  ),
];
