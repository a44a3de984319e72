/** The gate: reads all content and finds all problems at once. */
import { POSSIBLE_LISTS, addressesOfYear, allAddresses } from '../catalogue/addresses.ts';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { addressOf, addressOfRef } from '../catalogue/permalinks.ts';
import { referencesOf } from '../catalogue/references.ts';
import type { ContentFile } from '../reading/document.ts';
import { checkBody, hasLostHeadings } from './body.ts';
import type { FindSource } from './citation-guess.ts';
import { checkCitations } from './citations.ts';
import { checkBodyCitations, checkClaims } from './claims.ts';
import { checkEditions } from './editions.ts';
import { checkYearFolder } from './files.ts';
import { checkFields } from './fields.ts';
import { buildKnown, type Known } from './known.ts';
import { checkLinks, type Targets } from './links.ts';
import { COUNTRIES } from './nearest-country.ts';
import { tidy, type Problem } from './problem.ts';
import { notReadable, readFile, type ReadFile } from './read.ts';
import { checkLoops, checkReferences, checkRepeats } from './references.ts';
import { checkHiddenSigns } from './signs.ts';
import { asEntry } from './sound.ts';
import { checkOrphans, checkSourcesUsed } from './sources-used.ts';
import type { Subject } from './subject.ts';
import {
  checkAddresses,
  checkParticipants,
  checkSummaries,
  checkEvents,
  checkTermForms,
  checkTitles,
} from './whole.ts';

export interface CheckResult {
  /** In the order of files and lines, each once. */
  problems: Problem[];
  /** The entries whose fields are right: what a catalogue can be built from. */
  entries: AnyEntry[];
}

/**
 * Checks all content. Never throws: whatever is wrong with a file comes back as a problem.
 * @param files all files of content/
 * @param publicFiles paths below public/, with forward slashes and no leading one
 */
export function checkContent(files: readonly ContentFile[], publicFiles: readonly string[]): CheckResult {
  const reads = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readFile);
  const known = buildKnown(reads.flatMap((read) => read.known ?? []));
  const subjects = reads.flatMap(({ subject }) => subject ?? []);
  const entries = subjects.flatMap(({ entry }) => entry ?? []);
  // No address depends on which terms a text uses.
  const catalogue = buildCatalogue(entries, () => []);
  const targets = targetsOf(reads, allAddresses(catalogue), publicFiles);
  const sources = new Map(
    subjects.flatMap(({ sound }) => (sound.kind === 'sources' ? [[sound.id, sound.data] as const] : [])),
  );
  const find: FindSource = (id) => sources.get(id);

  const problems = [
    ...reads.flatMap((read) => [...read.problems, ...checkFile(read, known, find, targets)]),
    ...checkTogether(reads, known, subjects),
  ];
  return { problems: tidy(problems), entries };
}

/** What can be said of one file, as far as it could be read. */
function checkFile(
  { file, subject, problems, hasCleanSigns, issues }: ReadFile,
  known: Known,
  find: FindSource,
  targets: Targets,
): Problem[] {
  if (!subject) return [];
  try {
    const found = [
      ...checkFields(subject, issues, known, find),
      ...checkBody(subject),
      ...checkBodyCitations(subject),
      ...checkLinks(subject, addressOf(subject.document.kind, subject.document.id), targets),
      ...(hasCleanSigns ? checkHiddenSigns(subject) : []),
      ...checkYearFolder(subject),
      ...checkReferences(subject, known),
      ...checkRepeats(subject),
      ...checkClaims(subject),
      ...checkCitations(subject, known, find),
      ...checkParticipants(subject),
    ];
    return [...found, ...checkSourcesUsed(subject, known, [...problems, ...found])];
  } catch (error) {
    return [notReadable(file.path, error)];
  }
}

/** True if a part of a file is lost whose fields begin with one of these names. */
function isLost({ subject, issues }: ReadFile, ...names: string[]): boolean {
  const document = subject?.document;
  if (document?.data === undefined || document.unreadable.length > 0) return true;
  return issues.some(({ path }) => names.includes(String(path[0])));
}

/** What shows only when entries are seen side by side. */
function checkTogether(reads: readonly ReadFile[], known: Known, subjects: readonly Subject[]) {
  const faulty = reads.filter(({ subject }) => !subject?.entry || subject.lost.length > 0);
  const hasLostEditions = reads.some(
    (read) => /^(events|series)\//.test(read.file.path) && isLost(read, 'series', 'gaps'),
  );
  return [
    ...checkAddresses(subjects),
    ...checkTitles(subjects),
    ...checkSummaries(subjects),
    ...checkEvents(subjects),
    ...checkTermForms(subjects),
    ...checkLoops(subjects),
    ...checkEditions(subjects, known, !hasLostEditions),
    ...checkOrphans(
      subjects,
      known,
      faulty.map(({ file }) => file.text),
    ),
  ];
}

/** @param addresses those of right entries; those of faulty ones are added */
function targetsOf(
  reads: readonly ReadFile[],
  addresses: Set<string>,
  publicFiles: readonly string[],
): Targets {
  const headings = new Map<string, readonly string[] | undefined>();
  for (const { known, subject } of reads) {
    if (known) {
      addresses.add(addressOf(known.kind, known.id));
      if (known.kind === 'events')
        for (const address of addressesOfYear(known.id.split('/')[0] ?? '')) addresses.add(address);
    }
    if (!subject) continue;
    const { kind, id } = subject.document;
    for (const { to, as } of referencesOf(asEntry(subject.sound)))
      if (as === 'country' || as === 'heldIn') addresses.add(addressOfRef(to));
    headings.set(
      addressOf(kind, id),
      hasLostHeadings(subject) ? undefined : subject.sound.body.headings.map((heading) => heading.id),
    );
  }
  // A faulty entry may be the one that names a country: then no country page can be called missing.
  if (reads.some((read) => isLost(read, 'country', 'countries'))) {
    for (const code of COUNTRIES) addresses.add(addressOf('countries', code));
  }
  if (reads.some(({ subject }) => !subject?.entry)) {
    for (const address of POSSIBLE_LISTS) addresses.add(address);
  }
  return {
    addresses,
    publicFiles: new Set(publicFiles.map((path) => `/${path}`)),
    headingsAt: (address) => headings.get(address),
  };
}
