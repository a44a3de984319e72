/** Checks that sources are there for something: those that an entry lists, and those of the record. */
import { guessCitation } from './citation-guess.ts';
import { faultOf } from './claims.ts';
import { citationsOf, listedSources } from './citations.ts';
import type { ProblemCode } from './codes/all.ts';
import type { Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { NO_CITATION, isGroup } from './sound.ts';
import { atField, givenAt, type Subject } from './subject.ts';

/** Where one of these is reported, a citation of the main source may be missing or unread. */
const WITHOUT_CITATION: ReadonlySet<ProblemCode> = new Set([
  'claim-without-citation',
  'paragraph-without-citation',
  'bad-citation',
  'bad-cite-tag',
  'not-mdx',
]);

/** The texts of an entry that are part of none of its sound fields, in which a citation may be hidden. */
function lostTexts({ document, lost: ofBody, mended, sound }: Subject): string[] {
  const lost = [...document.unreadable.map(({ text }) => text), ...ofBody];
  const visit = (given: unknown, part: unknown): void => {
    if (typeof given === 'string' || typeof given === 'number') {
      if (part === undefined || part === NO_CITATION) lost.push(String(given));
    } else if (Array.isArray(given)) {
      const items: unknown[] = Array.isArray(part) ? part : [];
      given.forEach((each, index) => {
        visit(each, items[index]);
      });
    } else if (isGroup(given)) {
      const fields = isGroup(part) ? part : {};
      for (const [name, each] of Object.entries(given)) visit(each, fields[name]);
    }
  };
  if (isGroup(mended.data))
    visit(Object.fromEntries(Object.entries(mended.data).filter(([name]) => name !== 'sources')), sound.data);
  for (const cite of sound.body.cites)
    if (faultOf(cite) !== undefined)
      lost.push(document.lineText(cite.point.line).slice(cite.point.column - 1));
  return lost;
}

/**
 * Checks that each source listed is cited in the same entry.
 * @param own the problems of the entry that are known already
 */
export function checkSourcesUsed(subject: Subject, known: Known, own: readonly Problem[]): Problem[] {
  const listed = listedSources(subject);
  if (typeof listed === 'string') return [];
  const ids = listed.filter((id) => id !== undefined);
  const cited = new Set(citationsOf(subject).map(({ citation }) => citation.source));
  // A citation that can't be read, or leads nowhere, may have been meant for one of them.
  const unread = [...lostTexts(subject), ...[...cited].filter((id) => !known.has('sources', id))];
  for (const text of unread) {
    for (const id of ids) if (text.includes(id)) cited.add(id);
    const meant = guessCitation(text, ids)?.source;
    if (meant !== undefined) cited.add(meant);
  }
  const [main] = listed;
  const isMainUnread =
    subject.document.unreadable.length > 0 || own.some(({ code }) => WITHOUT_CITATION.has(code));
  if (main !== undefined && isMainUnread) cited.add(main);
  return listed.flatMap((id, index) =>
    id === undefined || cited.has(id) || !known.has('sources', id) || listed.indexOf(id) < index
      ? []
      : [problem('source-never-cited', atField(subject, ['sources', index]), id)],
  );
}

/** True if an entry lacks its list, so that nobody knows which source its numbers mean. */
const isListMissing = (subject: Subject): boolean =>
  listedSources(subject) === 'unknown' &&
  givenAt(subject, ['sources']) === undefined &&
  subject.document.data !== undefined;

/**
 * Warns of sources that nothing cites. An entry with faults counts as citing whatever its file names.
 * @param faultyTexts the files that could not be read whole
 */
export function checkOrphans(
  subjects: readonly Subject[],
  known: Known,
  faultyTexts: readonly string[],
): Problem[] {
  if (subjects.some(isListMissing)) return [];
  const used = new Set(
    subjects.flatMap((subject) => {
      const listed = listedSources(subject);
      const main = typeof listed === 'string' ? undefined : listed[0];
      return [...citationsOf(subject).map(({ citation }) => citation.source), ...(main ? [main] : [])];
    }),
  );
  for (const id of [...used])
    if (!known.has('sources', id)) for (const near of known.near(id, 'sources')) used.add(near.id);
  return subjects
    .filter(({ sound }) => sound.kind === 'sources' && !used.has(sound.id))
    .filter(({ sound }) => !faultyTexts.some((text) => text.includes(sound.id)))
    .map((subject) => problem('orphan-source', atField(subject, [])));
}
