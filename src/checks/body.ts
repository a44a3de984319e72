/** Checks the text below the fields: there must be one, made of plain paragraphs, headings, lists and links. */
import type { BodyHeading, BodyParagraph } from '../reading/body.ts';
import { hasSecondFrontMatter } from '../reading/readable-body.ts';
import { BODY_OPTIONAL, FILES } from '../schemas/kinds.ts';
import { isFrameId } from './frame-ids.ts';
import { foreignWords } from './mdx-words.ts';
import { problem, type Problem } from './problem.ts';
import { atPoint, type Subject } from './subject.ts';

/** Checks the parts of one text. */
export function checkBody(subject: Subject): Problem[] {
  const { document, lost } = subject;
  const { body } = subject.sound;
  if (FILES[document.kind].ending === '.yaml') return [];
  const start = atPoint(subject, { line: document.bodyLine, column: 1 });
  if (document.body.trim() === '')
    return BODY_OPTIONAL.has(document.kind) ? [] : [problem('empty-text', start)];
  const isEmpty = [body.paragraphs, body.foreign, lost].every((parts) => parts.length === 0);
  return [
    ...(isEmpty && !BODY_OPTIONAL.has(document.kind) ? [problem('empty-text', start)] : []),
    ...(hasSecondFrontMatter(document.body) ? [problem('second-front-matter', start)] : []),
    ...checkHeadings(subject, body.headings),
    ...gluedHeadings(subject).map(({ point }) => {
      const right = document.lineText(point.line).replace(/^#+/, (signs) => `${signs} `);
      return problem('heading-without-space', atPoint(subject, point), right);
    }),
    ...body.foreign.map(({ name, point }) =>
      problem('foreign-component', atPoint(subject, point), ...foreignWords(name)),
    ),
  ];
}

/** True if headings may be missing from those that could be read. */
export const hasLostHeadings = (subject: Subject): boolean =>
  gluedHeadings(subject).length > 0 || subject.lost.some((text) => /^#{1,6} /m.test(text));

const GLUED = /^#{2,6}[^\s#]/m;

/** Paragraphs that were meant as headings: with two signs # or more, and no space after them. */
export const gluedHeadings = ({ document, sound }: Subject): BodyParagraph[] =>
  GLUED.test(document.body)
    ? sound.body.paragraphs.filter(
        ({ point }) => point.column === 1 && GLUED.test(document.lineText(point.line)),
      )
    : [];

function checkHeadings(subject: Subject, headings: readonly BodyHeading[]): Problem[] {
  // Pages about the record consist of their text alone.
  const hasFrame = subject.document.kind !== 'pages';
  const isWhole = !hasLostHeadings(subject);
  let above = 1;
  return headings.flatMap(({ depth, text, id, point }) => {
    const at = atPoint(subject, point);
    const found: Problem[] = [];
    if (text === '') found.push(problem('empty-heading', at));
    else if (depth === 1) found.push(problem('title-in-text', at, text));
    else if (isWhole && depth > above + 1)
      found.push(problem('skipped-heading-level', at, text, depth, above + 1));
    if (hasFrame && isFrameId(id)) found.push(problem('reserved-heading', at, text));
    above = depth;
    return found;
  });
}
