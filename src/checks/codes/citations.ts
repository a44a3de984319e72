/** Claims without a receipt, and receipts that don't hold. */
import { error, quoted, warning } from './entry.ts';

type Unit = 'paragraph' | 'page';

export const CITATION_CODES = {
  'claim-without-citation': error((claim: string, where: string) => [
    `No source is cited for ${claim}.`,
    `Add ${where} with the number of the paragraph in the main source, or with another source as in osce-90822#2.`,
  ]),
  'citation-without-claim': error((claim: string, where: string) => [
    `A source is cited for ${claim}, but the entry has no such field.`,
    `Add the field, or take ${where} out.`,
  ]),
  'paragraph-without-citation': error((start: string) => [
    `The paragraph ${quoted(start)} cites no source.`,
    'Put <Cite p={1} /> directly after a full stop, with the number of the paragraph in the main source.',
  ]),
  'source-not-listed': error((id: string) => [
    `The source ${id} is cited here but not listed under “sources”.`,
    `Add ${id} to “sources”, after the main source.`,
  ]),
  'no-sources': error(() => [
    'Something is cited here, but the entry has no list of sources.',
    'Add the field “sources” with the name of each source cited, or take the citation out.',
  ]),
  'citation-past-end': error((id: string, unit: Unit, number: number, last: number) => [
    `The source ${id} was read up to ${unit} ${String(last)}; there is no ${unit} ${String(number)}.`,
    `Cite a ${unit} from 1 to ${String(last)}, or correct the field “last” of content/sources/${id}.yaml.`,
  ]),
  'citation-number-not-wanted': error((id: string, given: string, right: string) => [
    `The paragraphs of the source ${id} are not counted, but ${given} gives a number.`,
    `Write ${right}.`,
  ]),
  'citation-number-missing': error((id: string, unit: Unit, example: string) => [
    `The citation of ${id} does not say which ${unit}.`,
    `Write ${example} for ${unit} 1, and so on.`,
  ]),
  'bad-cite-tag': error((what: string, how?: string) => [
    what,
    how ??
      'Write <Cite p={3} /> for paragraph 3 of the main source, or <Cite s="osce-90822" p={2} /> for another source.',
  ]),
  'cite-alone': error(() => [
    'The <Cite> stands on a line of its own, so that no sentence belongs to it.',
    'Put it directly after the full stop of the sentence that it supports.',
  ]),
  'source-never-cited': error((id: string) => [
    `The source ${id} is listed, but nothing in the entry cites it.`,
    'Cite it where it supports a claim, or take it out of “sources”.',
  ]),
  'orphan-source': warning(() => [
    'No entry cites this source.',
    'Cite it where it supports a claim, or delete the file.',
  ]),
};
