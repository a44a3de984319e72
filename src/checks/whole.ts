/** Checks that need several entries at once: titles, summaries, forms of terms, addresses. */
import { FIXED_ADDRESSES } from '../catalogue/addresses.ts';
import { capitalise } from '../catalogue/entry.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { letters } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { atField, atPoint, givenAt, type Subject } from './subject.ts';

const TITLE_FIELDS: Partial<Record<string, string>> = {
  people: 'name',
  places: 'name',
  topics: 'prefLabel',
  glossary: 'term',
};

/** Reports the later of two subjects that share a key. Subjects come in the order of their files. */
function pairs<T extends Subject>(
  subjects: readonly T[],
  keyOf: (subject: T) => string | undefined,
): [later: T, first: T][] {
  const firsts = new Map<string, T>();
  return subjects.flatMap((subject) => {
    const key = keyOf(subject);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first) return [[subject, first] as [T, T]];
    firsts.set(key, subject);
    return [];
  });
}

const addressFor = ({ document: { kind, id } }: Subject) => addressOf(kind, id).toLowerCase();

/** So that of two files with one address the wrongly named one is told about. */
const rightNamesFirst = <T extends Subject>(subjects: readonly T[]): T[] =>
  subjects.toSorted((a, b) => Number(/[A-Z]/.test(a.document.file)) - Number(/[A-Z]/.test(b.document.file)));

/** Checks that no two pages share an address, among themselves or with a page that the site makes. */
export function checkAddresses(subjects: readonly Subject[]): Problem[] {
  const start = { line: 1, column: 1 };
  return [
    ...pairs(rightNamesFirst(subjects), addressFor).map(([later, first]) =>
      problem('duplicate-id', atPoint(later, start), first.document.file),
    ),
    ...subjects
      .filter((each) => each.document.kind === 'pages' && isTaken(addressFor(each)))
      .map((each) => problem('address-taken', atPoint(each, start), addressFor(each))),
  ];
}

const isTaken = (address: string) => address === '/guidebook/' || FIXED_ADDRESSES.includes(address);

/** Subjects without those whose address an earlier one has: a file entered twice is told once. */
function firstsOnly<T extends Subject>(subjects: readonly T[]): T[] {
  const later = new Set(pairs(rightNamesFirst(subjects), addressFor).map(([each]) => each));
  return subjects.filter((each) => !later.has(each));
}

const titleField = ({ sound }: Subject): string => TITLE_FIELDS[sound.kind] ?? 'title';

/** A text of an entry, if it is sound. */
function textAt({ sound }: Subject, field: string): string | undefined {
  const text = (sound.data as Record<string, unknown>)[field];
  return typeof text === 'string' ? text : undefined;
}

/** What readers call an entry, if it is sound. */
function titleOf(subject: Subject): string | undefined {
  const title = textAt(subject, titleField(subject));
  return title !== undefined && subject.sound.kind === 'glossary' ? capitalise(title) : title;
}

/** What tells one source from another of the same title. */
const EDITION = ['publisher', 'published', 'language', 'kind'];

/** Checks that titles tell entries of one kind apart. Sources may share a title: editions of a book do. */
export function checkTitles(subjects: readonly Subject[]): Problem[] {
  const key = (subject: Subject) => {
    const { sound } = subject;
    const title = titleOf(subject);
    if (title === undefined) return undefined;
    if (sound.kind !== 'sources') return `${sound.kind} ${letters(title)}`;
    const edition = EDITION.map((field) => textAt(subject, field));
    const isLost = EDITION.some((field, index) => !edition[index] && givenAt(subject, [field]) !== undefined);
    return isLost
      ? undefined
      : ['sources', letters(title), ...edition.map((text) => letters(text ?? ''))].join(' ');
  };
  return pairs(firstsOnly(subjects), key).map(([later, first]) =>
    problem(
      later.sound.kind === 'sources' ? 'same-source' : 'same-title',
      atField(later, [titleField(later)]),
      `“${titleField(later)}”`,
      titleOf(later) ?? '',
      first.sound.file,
    ),
  );
}

const summaryField = ({ sound }: Subject): string => (sound.kind === 'glossary' ? 'definition' : 'summary');

/** Checks that no two pages have one summary. Those of sources are made by the site. */
export function checkSummaries(subjects: readonly Subject[]): Problem[] {
  const key = (subject: Subject) => {
    const text = textAt(subject, summaryField(subject));
    return text === undefined || subject.sound.kind === 'sources' ? undefined : letters(text);
  };
  return pairs(firstsOnly(subjects), key).map(([later, first]) =>
    problem('same-summary', atField(later, [summaryField(later)]), first.sound.file),
  );
}

/** Looks for events that may be one: two of one date, place and kind. */
export function checkEvents(subjects: readonly Subject[]): Problem[] {
  const key = (subject: Subject) => {
    const parts = ['date', 'place', 'kind'].map((field) => textAt(subject, field));
    return subject.sound.kind === 'events' && parts.every((part) => part !== undefined)
      ? parts.join(' ')
      : undefined;
  };
  return pairs(firstsOnly(subjects), key).map(([later, first]) =>
    problem('same-event', atField(later, ['date']), first.sound.file),
  );
}

/** Checks that no form of a term belongs to two terms: the build links the words of the prose by their form. */
export function checkTermForms(subjects: readonly Subject[]): Problem[] {
  const firsts = new Map<string, Subject>();
  return subjects.flatMap((subject) => {
    const { sound } = subject;
    if (sound.kind !== 'glossary') return [];
    return [sound.data.term, ...(sound.data.also ?? [])].flatMap((form, index) => {
      if (form === undefined) return [];
      const key = form.toLowerCase();
      const first = firsts.get(key);
      firsts.set(key, first ?? subject);
      // Two terms that are called the same are two titles that are the same.
      if (!first || first === subject || index === 0) return [];
      return [problem('same-form-of-term', atField(subject, ['also', index - 1]), form, first.sound.file)];
    });
  });
}

/** Checks that participants are more than a citation. */
export function checkParticipants(subject: Subject): Problem[] {
  if (subject.sound.kind !== 'events' || !subject.sound.data.participants) return [];
  const who = givenAt(subject, ['participants', 'who']);
  const hasWho = Array.isArray(who) ? who.length > 0 : who !== undefined;
  return hasWho || givenAt(subject, ['participants', 'count']) !== undefined
    ? []
    : [problem('empty-participants', atField(subject, ['participants'], true))];
}
