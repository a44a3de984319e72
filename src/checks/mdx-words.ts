/** What is wrong with a text that is not MDX, and with tags that have no place in one, in an editor's words. */
import type { MdxFault } from '../reading/body.ts';
import type { ContentDocument } from '../reading/document.ts';
import { quoted } from './codes/entry.ts';
import { problem, type Problem } from './problem.ts';
import { yamlWords } from './yaml-words.ts';

type Words = readonly [message: string, fix: string];

const HTML_REMEDY: Record<string, string> = {
  a: 'Write a link as [text](/address/).',
  b: 'Write **bold** with two asterisks.',
  strong: 'Write **bold** with two asterisks.',
  i: 'Write *emphasis* with asterisks.',
  em: 'Write *emphasis* with asterisks.',
  br: 'Leave a blank line to begin a new paragraph.',
  p: 'Leave a blank line between paragraphs; no tag is needed.',
  ul: 'Begin each item of a list with a hyphen and a space.',
  ol: 'Begin each item of a list with 1. and a space.',
  li: 'Begin each item of a list with a hyphen and a space.',
  img: 'Write an image as ![what it shows](/file.svg), with the file in public/.',
};

const remedyForTag = (tag: string): string =>
  HTML_REMEDY[tag] ??
  'Take it out; the only tag allowed is <Cite>. Write \\< for a sign that readers are to see.';

/** What stands there that is not allowed, and what to write instead. */
export function foreignWords(name: string): Words {
  if (name === 'import or export')
    return [
      'A line that begins with “import” or “export”',
      'Take the line out, or begin the sentence with another word.',
    ];
  if (name === '{…}')
    return [
      'Something between curly brackets { }',
      'Take it out, or write \\{ for a bracket that readers are to see.',
    ];
  if (name === '```') return ['A block of code', 'Write it as a paragraph without the ``` lines.'];
  const tag = name.slice(1, -1);
  if (tag.toLowerCase() === 'cite') return [name, 'Write <Cite> with a capital C.'];
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  return [name, heading === undefined ? remedyForTag(tag) : 'Write a heading as ## Heading.'];
}

const CURLY = /[“”„«»‘’]/g;

/** Slips that show in the line itself. `at` is the place of the fault in it, from 0. */
function wordsForLine(line: string, at: number): Words | undefined {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) return yamlWords('conflict', '');
  // The reader stops at or inside the tag.
  const start = /<Cite\b[^<>]*$/i.exec(line.slice(0, at))?.index ?? at;
  const tag = /^<Cite\b[^<>]*>?/i.exec(line.slice(start))?.[0] ?? '';
  if (tag.search(CURLY) !== -1)
    return ['The quotation marks in this <Cite> are not straight ones.', `Write ${tag.replace(CURLY, '"')}.`];
  const bare = /\bp=([\w]+)/.exec(tag);
  if (bare)
    return [
      'The number in this <Cite> has no curly brackets around it.',
      `Write ${tag.replace(bare[0], `p={${bare[1] ?? ''}}`)}.`,
    ];
  if (tag !== '' && !tag.endsWith('>'))
    return ['This <Cite> has no /> at its end.', 'Write it in full, such as <Cite p={3} />.'];
  const number = /\bp=\{([^{}]*)\}?/.exec(tag)?.[1];
  if (number !== undefined && !/^\s*\d+\s*$/.test(number))
    return [
      `The p of this <Cite> is ${quoted(number)}, not a whole number from 1 on.`,
      'Write <Cite p={3} /> for paragraph 3 of the main source, and one <Cite> for each paragraph.',
    ];
  if (/^<(?:https?:|mailto:|www\.|[^\s<>/]+@)/i.test(line.slice(at)))
    return [
      'An address stands between the signs < and >.',
      'Write it as [words](https://…), or without the two signs.',
    ];
  return undefined;
}

const FAULTS: readonly (readonly [RegExp, Words])[] = [
  [
    /closing brace|`\{`|expression/i,
    [
      'A curly bracket { opens something here that the text can’t hold.',
      'Write \\{ for a bracket that readers are to see, or take it out.',
    ],
  ],
  [/closing tag/i, ['A closing tag stands here that no opening tag belongs to.', 'Take it out.']],
  [
    /to create a comment|`!` \(U\+0021\)/,
    ['A comment stands here, written as in HTML.', 'Take it out; the text of an entry holds no comments.'],
  ],
  [
    /`<`|before name|in name|attribute|JSX/i,
    [
      'A sign < stands here that begins no <Cite>, or one that is not written in full.',
      'Write a citation as <Cite p={3} />, a web address without < >, and \\< for a sign that readers are to see.',
    ],
  ],
  [
    /import|export|parse|unexpected token/i,
    [
      'A line begins with “import” or “export”, which have a meaning of their own here.',
      'Take the line out, or begin the sentence with another word.',
    ],
  ],
];

function wordsFor(document: ContentDocument, { message, point }: MdxFault): Words {
  const found = wordsForLine(document.lineText(point.line), point.column - 1);
  if (found) return found;
  const open = /Expected a closing tag for `<(\w*)/.exec(message)?.[1];
  if (open !== undefined)
    return [
      `The tag <${open}> is never closed.`,
      open === 'Cite'
        ? 'Close a citation with a slash, as in <Cite p={3} />.'
        : remedyForTag(open.toLowerCase()),
    ];
  const known = FAULTS.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return known;
  const reason = message.split('\n')[0]?.replace(/\s*\([^)]*\)\s*$/, '') ?? '';
  return [
    `The text can’t be read here: ${reason.replace(/\.$/, '')}.`,
    'Write plain paragraphs, headings, lists and links.',
  ];
}

/** Words for a text that is not MDX. */
export const problemOfMdx = (document: ContentDocument, fault: MdxFault): Problem =>
  problem('not-mdx', { file: document.file, point: fault.point }, ...wordsFor(document, fault));
