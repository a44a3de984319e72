/** Faults of a file as a whole: its name, its folder, its two parts. */
import { either, error, quoted } from './entry.ts';

export const FILE_CODES = {
  'not-text': error(() => [
    'The file holds bytes that are not text in UTF-8.',
    'Save it as UTF-8 from your editor; a picture or a PDF has no place in content/.',
  ]),
  'not-readable': error((reason: string) => [
    `The file can’t be read to its end: ${reason}.`,
    'Write it as the other files of its folder are written, and ask for help if that changes nothing.',
  ]),
  'empty-file': error((isMdx: boolean) => [
    'The file is empty.',
    isMdx
      ? 'Write its fields between two lines of three hyphens (---) and the text below them, or delete the file.'
      : 'Write its fields, or delete the file.',
  ]),
  'unknown-folder': error((folder: string, near: string | undefined, folders: readonly string[]) => [
    folder === ''
      ? 'The file lies directly in content/, where no kind of entry belongs.'
      : `The folder content/${folder}/ belongs to no kind of entry.`,
    near === undefined
      ? `Move the file to the folder of its kind: ${either(folders)}.`
      : `Move the file to content/${near}/.`,
  ]),
  'wrong-ending': error((folder: string, name: string, right: string) => [
    `Files in content/${folder}/ end in ${right}; this one does not.`,
    right === '.mdx'
      ? `Rename it to ${name}.mdx, with its fields between two lines of three hyphens (---).`
      : `Rename it to ${name}.yaml, with its fields alone: no lines of three hyphens and no text below.`,
  ]),
  'file-name': error((name: string, right: string) => [
    `The name ${quoted(name)} can’t be part of an address: only small letters a to z, digits and single hyphens can.`,
    right === '' ? 'Rename the file, for example to astana-round-table.' : `Rename it to ${right}.`,
  ]),
  'misplaced-file': error((right: string) => [
    'The file does not lie directly in the folder of its kind.',
    `Move it to content/${right}.`,
  ]),
  'event-outside-year': error((right: string) => [
    'The file of an event lies in a folder named after the year of the event.',
    `Move it to content/${right}.`,
  ]),
  'wrong-year-folder': error((folder: string, date: string, right: string) => [
    `The date of the event is ${date}, but the file lies in the folder ${quoted(folder)}.`,
    `Move the file to content/${right}, or correct the date.`,
  ]),
  'duplicate-id': error((other: string) => [
    `The page has the same address as that of content/${other}.`,
    'Put both into one file, or give one of them another name.',
  ]),
  'address-taken': error((address: string) => [
    `The page would stand at ${address}, where the site has a page of its own.`,
    'Give the file another name.',
  ]),
  'front-matter-missing': error((isBlank: boolean) =>
    isBlank
      ? [
          'Blank lines stand above the fields.',
          'Take them out: the file begins with a line of three hyphens (---).',
        ]
      : [
          'The file does not begin with its fields.',
          'Put a line of three hyphens (---) at the very top, then the fields, then another such line, then the text.',
        ],
  ),
  'front-matter-not-closed': error((found: string | undefined, isTextHere: boolean) =>
    found === undefined
      ? [
          isTextHere
            ? 'The text begins here, but no line of three hyphens (---) ends the fields above it.'
            : 'The fields begin with a line of three hyphens (---), but no such line ends them.',
          'Put a line of three hyphens between the last field and the text.',
        ]
      : [
          `The line ${quoted(found)} stands where three hyphens (---) at the margin belong.`,
          'Write --- and nothing else on this line.',
        ],
  ),
  'second-front-matter': error(() => [
    'The text begins with a second block of fields.',
    'Move its fields into the first block, and take the second pair of --- lines out.',
  ]),
  'front-matter-not-a-list-of-fields': error(() => [
    'The fields are not written as fields, each with a name, a colon and a value.',
    'Write one field a line, such as: title: Round table in Astana.',
  ]),
  'duplicate-field': error((name: string, above: string | undefined) => [
    `The field ${quoted(name)} stands here a second time.`,
    above === undefined
      ? 'Keep one of the two; several values of one field go into one list.'
      : `Indent it if it belongs to ${quoted(above)} above it; otherwise keep one of the two.`,
  ]),
  'missing-hyphen': error((name: string) => [
    `The field ${quoted(name)} stands a second time in one item of a list.`,
    'If a new item begins here, put a hyphen and a space in front of it; otherwise keep one of the two.',
  ]),
  'front-matter-not-yaml': error((what: string, fix: string) => [what, fix]),
};
