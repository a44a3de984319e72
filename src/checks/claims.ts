/** Checks that claims have a receipt: the plain fields of an entry, and the paragraphs of its text. */
import type { Body, BodyCite, BodyParagraph } from '../reading/body.ts';
import type { FieldPath } from '../reading/document.ts';
import { CITED_KINDS, SCHEMAS } from '../schemas/kinds.ts';
import { gluedHeadings } from './body.ts';
import { numbersIn } from './citation-guess.ts';
import { quoted } from './codes/entry.ts';
import { describeField } from './describe.ts';
import { problem, type Problem } from './problem.ts';
import { isGroup } from './sound.ts';
import { atField, atPoint, givenAt, type Subject } from './subject.ts';

/** Fields whose citation stands in the group `cite`, and what editors call them. */
const CLAIMS: Record<string, string> = {
  place: 'the place',
  places: 'the places',
  country: 'the country',
  series: 'the series',
  project: 'the project',
  isbn: 'the ISBN',
  publicationSeries: 'the publication series',
  reuse: 'the terms of reuse',
};

/** Checks that the plain fields of an entry and the group `cite` belong together. Faulty ones count as given. */
export function checkClaims(subject: Subject): Problem[] {
  const { kind } = subject.sound;
  if (kind === 'places') return checkCoordinates(subject);
  if (!['events', 'projects', 'guidebook'].includes(kind) || !isGroup(givenAt(subject, ['cite']))) return [];
  return Object.entries(CLAIMS).flatMap(([field, claim]) => checkClaim(subject, [field], field, claim));
}

function isGiven(subject: Subject, path: FieldPath): boolean {
  const value = givenAt(subject, path);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** @param fields those that the citation called `name` belongs to */
function checkClaim(subject: Subject, fields: readonly string[], name: string, claim: string): Problem[] {
  const given = fields.find((field) => isGiven(subject, [field]));
  const isCited = isGiven(subject, ['cite', name]);
  if ((given !== undefined) === isCited) return [];
  const where = `“${name}” below “cite”`;
  return given === undefined
    ? [problem('citation-without-claim', atField(subject, ['cite', name], true), claim, where)]
    : [problem('claim-without-citation', atField(subject, [given], true), claim, where)];
}

/** Latitude and longitude stand together, with one citation. */
function checkCoordinates(subject: Subject): Problem[] {
  const cite = givenAt(subject, ['cite']);
  if (cite !== undefined && !isGroup(cite)) return [];
  const given = ['lat', 'lon'].filter((field) => isGiven(subject, [field]));
  const lacking = given.length === 1 ? (given[0] === 'lat' ? 'lon' : 'lat') : undefined;
  return [
    ...(lacking === undefined
      ? []
      : [
          problem(
            'missing-field',
            atField(subject, given),
            lacking,
            describeField(SCHEMAS.places, [lacking]),
          ),
        ]),
    ...checkClaim(subject, ['lat', 'lon'], 'coordinates', 'the coordinates'),
  ];
}

/** Checks that each paragraph cites something, where the kind asks for it, and that each <Cite> is well formed. */
export function checkBodyCitations(subject: Subject): Problem[] {
  const { kind, body } = subject.sound;
  const bare = CITED_KINDS.has(kind) ? bareParagraphs(subject, body) : [];
  return [
    ...bare.map(({ text, point }) =>
      problem('paragraph-without-citation', atPoint(subject, point), opening(text)),
    ),
    ...body.cites.flatMap((cite) => {
      const at = atPoint(subject, cite.point);
      const fault = faultOf(cite);
      if (fault !== undefined) return [problem('bad-cite-tag', at, ...fault)];
      return cite.alone ? [problem('cite-alone', at)] : [];
    }),
  ];
}

/** Paragraphs that cite nothing. Faults that are told about apart make none: a <Cite> below, a glued heading. */
function bareParagraphs(subject: Subject, { paragraphs, cites }: Body): BodyParagraph[] {
  const glued = gluedHeadings(subject);
  return paragraphs.filter((paragraph, index) => {
    const [start, end] = [paragraph.point.line, paragraphs[index + 1]?.point.line ?? Infinity];
    const isCitedBelow = cites.some(({ alone, point }) => alone && point.line > start && point.line < end);
    return !paragraph.cited && !isCitedBelow && !glued.includes(paragraph) && paragraph.text.trim() !== '';
  });
}

/** The first words of a paragraph. */
const opening = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
};

/** What is wrong with the attributes of a <Cite>, and what to write if that can be told; undefined if nothing is. */
export function faultOf({ source, unit, extra }: BodyCite): [what: string, how?: string] | undefined {
  if (extra.length > 0) return [`This <Cite> has something besides s and p: ${extra.join(', ')}.`];
  if (source === undefined && unit === undefined)
    return ['This <Cite> says neither which source nor which paragraph.'];
  if (source !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source))
    return [
      `${quoted(source)} is not the name of a source: it is the name of a file of content/sources without its ending.`,
    ];
  if (unit === undefined || /^\s*[1-9]\d*\s*$/.test(unit)) return undefined;
  const s = source === undefined ? '' : ` s="${source}"`;
  const tags = numbersIn(unit).map((number) => `<Cite${s} p={${String(number)}} />`);
  const what = `The p of this <Cite> is ${quoted(unit)}, not a whole number from 1 on.`;
  return tags.length > 1 && !/\d\.\d/.test(unit)
    ? [what, `Write one <Cite> for each: ${tags.join('')}.`]
    : [what];
}
