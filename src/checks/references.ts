/** Checks that every reference leads to an entry, to another one, and stands once. */
import { countryName, isCountry } from '../catalogue/countries.ts';
import { referencesOf, type Reference } from '../catalogue/references.ts';
import type { FieldPath } from '../reading/document.ts';
import { identify, type Kind } from '../schemas/kinds.ts';
import { nearestCountry } from './nearest-country.ts';
import { labelOf, upper } from './field-words.ts';
import type { Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { asEntry } from './sound.ts';
import { atField, type Subject } from './subject.ts';
import { unknownCode } from './targets.ts';

/** Splits `organisations/osce`; the name may hold a slash. */
function split(ref: string): [folder: string, id: string] {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
}

/** Checks the references of one entry's fields. */
export function checkReferences(subject: Subject, known: Known): Problem[] {
  return referencesOf(asEntry(subject.sound)).flatMap((reference) =>
    checkReference(subject, reference, known),
  );
}

function checkReference(subject: Subject, { to, as, path }: Reference, known: Known): Problem[] {
  const at = atField(subject, path);
  if (as === 'seeAlso') {
    const word = wordOf(subject, path);
    if (word === undefined) return [];
    const target = identify(`${word}.mdx`) ?? identify(`${word}.yaml`);
    if (!target || !known.has(target.kind, target.id))
      return [problem('unknown-entry', at, word, known.near(word, undefined))];
  } else {
    const [kind, id] = split(to);
    if (kind === 'countries')
      return isCountry(id) ? [] : [problem('bad-country', at, id, nearestCountry(id))];
    if (!known.has(kind as Kind, id))
      return [problem(unknownCode(kind), at, id, known.near(id, kind as Kind))];
  }
  const self = to === `${subject.sound.kind}/${subject.sound.id}`;
  return self ? [problem('reference-to-itself', at, upper(labelOf(path)))] : [];
}

/** The text of `seeAlso[n].entry` as it stands. */
const wordOf = ({ sound: { data } }: Subject, path: FieldPath): string | undefined =>
  'seeAlso' in data ? data.seeAlso?.[Number(path[1])]?.entry : undefined;

/** Checks that nothing is listed twice: sources, topics, organisations with one role, countries. */
export function checkRepeats(subject: Subject): Problem[] {
  const { data } = subject.sound;
  const found: Problem[] = [];
  for (const field of ['sources', 'topics', 'places', 'alsoAt', 'related'] as const) {
    const list = (data as Partial<Record<typeof field, Words>>)[field] ?? [];
    for (const [index, id] of repeats(list))
      found.push(problem('listed-twice', atField(subject, [field, index]), `“${field}”`, id));
  }
  if ('organisations' in data) {
    const organisations = data.organisations ?? [];
    const parts = organisations.map((each) => each?.id && each.role && `${each.id} ${each.role}`);
    for (const [index, part] of repeats(parts)) {
      const [id = '', role = ''] = part.split(' ');
      found.push(
        problem('duplicate-involvement', atField(subject, ['organisations', index, 'id']), id, role),
      );
    }
  }
  if ('countries' in data) {
    for (const [index, code] of repeats(data.countries?.codes ?? [])) {
      const at = atField(subject, ['countries', 'codes', index]);
      if (isCountry(code)) found.push(problem('duplicate-country', at, code, countryName(code)));
    }
  }
  return found;
}

type Words = readonly (string | undefined)[];

const repeats = (list: Words): [index: number, word: string][] =>
  list.flatMap((each, index) =>
    each !== undefined && list.indexOf(each) < index ? [[index, each] as [number, string]] : [],
  );

/** Checks that wider topics and parents of organisations don't lead in a circle. */
export function checkLoops(subjects: readonly Subject[]): Problem[] {
  return [
    ...loopsOf(subjects, 'topics').map(({ subject, way }) =>
      problem('loop-of-topics', atField(subject, ['broader']), way),
    ),
    ...loopsOf(subjects, 'organisations').map(({ subject, way }) =>
      problem('loop-of-organisations', atField(subject, ['parent', 'id']), way),
    ),
  ];
}

function above({ sound }: Subject): string | undefined {
  if (sound.kind === 'topics') return sound.data.broader;
  return sound.kind === 'organisations' ? sound.data.parent?.id : undefined;
}

/** Each circle once, at its first entry by file name. An entry that is its own parent is a reference to itself. */
function loopsOf(subjects: readonly Subject[], kind: Kind): { subject: Subject; way: string[] }[] {
  const byId = new Map(
    subjects.filter(({ sound }) => sound.kind === kind).map((each) => [each.sound.id, each]),
  );
  return [...byId].flatMap(([first, subject]) => {
    const way = [first];
    for (let at = above(subject); at !== undefined && way.length <= byId.size;) {
      way.push(at);
      if (at === first) break;
      const next = byId.get(at);
      at = next && above(next);
    }
    const isLoop = way.length > 2 && way.at(-1) === first;
    return isLoop && way.every((id) => id >= first) ? [{ subject, way }] : [];
  });
}
