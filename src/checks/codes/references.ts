/** References between entries that lead nowhere, lead in a circle or stand twice. */
import { either, error, quoted } from './entry.ts';

/** An entry that may have been meant. */
export interface Candidate {
  id: string;
  /** What readers call it, if it is known. */
  title: string | undefined;
}

const named = ({ id, title }: Candidate) => (title === undefined ? id : `${id} (${title})`);

const unknownWords = (what: string, folder: string, word: string, near: readonly Candidate[]) =>
  [
    `There is no ${what} ${quoted(word)} in the record.`,
    near.length > 0
      ? `Write ${either(near.map(named))}.`
      : `Write the name of a file in content/${folder}/ without its ending, or write that file first.`,
  ] as const;

const unknown = (what: string, folder: string) =>
  error((word: string, near: readonly Candidate[]) => unknownWords(what, folder, word, near));

export const REFERENCE_CODES = {
  'unknown-organisation': unknown('organisation', 'organisations'),
  'unknown-person': unknown('person', 'people'),
  'unknown-place': unknown('place', 'places'),
  'unknown-series': unknown('series', 'series'),
  'unknown-project': unknown('project', 'projects'),
  'unknown-topic': unknown('topic', 'topics'),
  'unknown-term': unknown('term', 'glossary'),
  'unknown-source': error((word: string, near: readonly Candidate[], right?: string) => {
    const [message, fix] = unknownWords('source', 'sources', word, near);
    return [message, right === undefined ? fix : `Write ${right}.`];
  }),
  'unknown-entry': error((word: string, near: readonly Candidate[]) => [
    `There is no entry ${quoted(word)} in the record.`,
    near.length > 0
      ? `Write ${either(near.map(named))}.`
      : 'Write folder and file name of the other entry, such as events/2011/astana-round-table.',
  ]),
  'reference-to-itself': error((label: string) => [
    `${label} names the entry in which it stands.`,
    'Take it out, or name another entry.',
  ]),
  'listed-twice': error((label: string, id: string) => [
    `${label} names ${id} a second time.`,
    'Take one of the two out.',
  ]),
  'duplicate-involvement': error((id: string, role: string) => [
    `The organisation ${id} is listed twice with the role ${role}.`,
    'Keep one of the two, with the citations of both.',
  ]),
  'duplicate-country': error((code: string, name: string) => [
    `${code} (${name}) is listed twice.`,
    'Take one of the two out.',
  ]),
  'loop-of-topics': error((way: readonly string[]) => [
    `The wider topics lead in a circle: ${way.join(' → ')}.`,
    'Take the field “broader” out of the topic that is the widest of them.',
  ]),
  'loop-of-organisations': error((way: readonly string[]) => [
    `The parents lead in a circle: ${way.join(' → ')}.`,
    'Take the field “parent” out of the organisation that stands above the others.',
  ]),
};
