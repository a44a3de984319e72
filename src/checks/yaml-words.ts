/** What is wrong with lines that are not YAML, in an editor's words. */
import type { Slip } from '../reading/yaml-slips.ts';

type Words = readonly [message: string, fix: string];

const QUOTE = 'Put the whole value in straight quotation marks: "…".';

const CLOSES: Record<string, string> = { '[': ']', '{': '}' };

const ONE_A_LINE = 'Write one field a line as name, colon, space, value.';

const WORDS: Record<Exclude<Slip, 'other'>, (detail: string) => Words> = {
  tab: () => ['This line is indented with a tab.', 'Indent with spaces, two for each level.'],
  'odd-space': () => [
    'A space here is not a plain one; it comes from a web page or a word processor.',
    'Delete it, and type a space.',
  ],
  conflict: () => [
    'Two versions of the file stand here one after the other, as after a merge.',
    'Keep the lines that are right; take out the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
  divider: (line) => [`A line with nothing but ${line} stands among the fields.`, 'Take that line out.'],
  'indented-less': () => [
    'This line stands further left than the lines that it belongs to.',
    'Put as many spaces in front of it as in front of the others of its group or list.',
  ],
  'indented-more': () => [
    'This line stands further right than the one above it, which already has a value.',
    'Put as many spaces in front of it as in front of that line; if it goes on with a text, write the text on one line in quotation marks.',
  ],
  'indented-first': () => [
    'This line does not stand where the others of its group or list do.',
    'Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.',
  ],
  'list-below-value': () => [
    'A list stands below this field, which has a value on its own line already.',
    'Put that value into the list: on a line of its own, after a hyphen and a space.',
  ],
  'no-space-after-hyphen': () => [
    'The hyphen in front of an item has no space after it.',
    'Write a hyphen, a space and the value.',
  ],
  'no-space-after-colon': (name) => [
    `The field “${name}” has no space after its colon.`,
    'Write a colon, a space and the value.',
  ],
  'no-colon': () => [
    'This line does not begin with the name of a field, a colon and a space.',
    `${ONE_A_LINE.slice(0, -1)}; a text that goes on from the line above goes on one line with it.`,
  ],
  'open-quote': (mark) => [
    `The quotation mark ${mark} opens here and is not closed within its field.`,
    `Put another ${mark} at the end of the value, or take this one out.`,
  ],
  'text-after-quote': (mark) => [
    `The quotation mark ${mark} opens here and closes before the value ends.`,
    mark === '"'
      ? 'Put the whole value between straight ones ("…"), and write curly ones (“…”) around words inside it.'
      : 'Put the whole value in straight double quotation marks ("…"); an apostrophe may stand between them.',
  ],
  backslash: () => [
    'A text in quotation marks holds a backslash that stands for nothing.',
    'Write two backslashes for one, or take it out.',
  ],
  'open-bracket': (bracket) => {
    const partner = CLOSES[bracket] ?? '';
    return [
      `The bracket ${bracket} opens here, and no ${partner} closes it within its field.`,
      `Close it with ${partner}; if it belongs to a text, put the whole value in quotation marks: "…".`,
    ];
  },
  'in-brackets': (bracket) => [
    `What stands between ${bracket} and ${CLOSES[bracket] ?? ''} can’t be read: most likely a comma is missing, or stands where no value is.`,
    bracket === '['
      ? 'Put one comma between two values: [a, b].'
      : 'Write fields with colon and space, and one comma between two: { id: unodc, role: host, cite: 2 }.',
  ],
  sign: (sign) =>
    sign === '-'
      ? [
          'A hyphen and a space stand on the line of the field itself.',
          'Begin a list on the next line, indented by two spaces; for a single value take the hyphen out.',
        ]
      : [`The value begins with ${sign}, which has a meaning of its own here.`, QUOTE],
  hash: () => [
    'A # after a space begins a remark, so that the rest of this line is lost.',
    'Put the whole value in straight quotation marks: "…"; in a citation leave no space in front of the #.',
  ],
  'colon-in-text': () => ['A text that holds a colon and a space is not in quotation marks.', QUOTE],
};

/** A comma that nobody means as one. */
export const COMMA_IN_BRACES: Words = [
  'A comma stands in a text between { and }, so that the text ends there.',
  'Put the whole text in straight quotation marks: "…".',
];

/** For the rare complaints of the YAML reader (the `yaml` package, errors.ts) that no slip explains. */
const REASONS: Record<string, Words> = {
  KEY_OVER_1024_CHARS: ['A very long text stands where the name of a field is expected.', ONE_A_LINE],
  NO_NAME: ['The name of a field is not a word.', 'Write the name of the field as one word, then a colon.'],
  RESOURCE_EXHAUSTION: [
    'The fields are nested far too deeply.',
    'Write them as the other entries of the folder do.',
  ],
};

/** Words for a slip; `detail` is the sign or name it is about, or the YAML reader's code for `other`. */
export function yamlWords(slip: Slip, detail: string): Words {
  if (slip !== 'other') return WORDS[slip](detail);
  return (
    REASONS[detail] ?? [
      'This line can’t be read as a field.',
      `${ONE_A_LINE.slice(0, -1)}, and put texts with colons or quotation marks in "…".`,
    ]
  );
}
