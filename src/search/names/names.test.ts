import { describe, expect, test } from 'vitest';
import type { NamedEntry } from './entries.ts';
import { codedId, namesFile, namesFiles } from './file.ts';
import { findNames, partsFor } from './find.ts';
import { readNames, type NameIndex } from './read.ts';

const ENTRIES: NamedEntry[] = [
  {
    kind: 'organisations',
    id: 'osce',
    title: 'Organization for Security and Co-operation in Europe',
    names: ['OSCE', 'Организация по безопасности и сотрудничеству в Европе'],
    aliases: [],
  },
  { kind: 'organisations', id: 'osce-secretariat', title: 'OSCE Secretariat', names: [], aliases: [] },
  { kind: 'places', id: 'almaty', title: 'Almaty', names: ['Alma-Ata'], aliases: [] },
  { kind: 'places', id: 'astana', title: 'Astana', names: [], aliases: ['Nur-Sultan'] },
  { kind: 'countries', id: 'KZ', title: 'Kazakhstan', names: [], aliases: [] },
  { kind: 'glossary', id: 'victim', title: 'Victim', names: ['жертва торговли людьми'], aliases: [] },
  { kind: 'people', id: 'hana-snajdrova', title: 'Hana Snajdrova', names: [], aliases: [] },
  {
    kind: 'events',
    id: '2011/almaty-regional-workshop',
    title: 'Fourth regional workshop on law enforcement',
    names: [],
    aliases: ['OSCE'],
  },
  { kind: 'events', id: '2009/astana-round-table', title: 'Round table on labour', names: [], aliases: [] },
  { kind: 'events', id: 'undated/meeting', title: 'Meeting', names: [], aliases: [] },
];

const index = readNames(namesFile(ENTRIES));
const found = (text: string, of: NameIndex = index): string[] =>
  findNames(of, text).map(({ kind, id }) => `${kind}/${id}`);

describe('a file of names', () => {
  test('is read as it was written', () => {
    expect(index.entries.map(({ kind, id, title }) => ({ kind, id, title }))).toEqual(
      ENTRIES.map(({ kind, id, title }) => ({ kind, id, title })),
    );
  });

  test('is refused if it is cut, empty or something else', () => {
    const file = namesFile(ENTRIES);
    for (let length = 0; length < file.length; length++) {
      expect(() => readNames(file.slice(0, length))).toThrow('not whole');
    }
    const page = '<!doctype html>\n<html>\n\t<head>\n\t\t<title>Not Found</title>\n</html>\n';
    expect(() => readNames(page)).toThrow('not whole');
  });

  test('codes ids by the words of titles', () => {
    expect(codedId('almaty', 'Almaty')).toBe('A');
    expect(codedId('almaty-regional-workshop', 'Fourth regional workshop on law')).toBe('almatyBC');
    expect(codedId('meeting-in-2009', 'A meeting')).toBe('B-in-2009');
  });
});

describe('a name is found', () => {
  test.each([
    ['whole', 'Almaty', 'places/almaty'],
    ['by its start, while it is typed', 'snaj', 'people/hana-snajdrova'],
    ['by its acronym', 'o.s.c.e.', 'organisations/osce'],
    ['in any order of words', 'snajdrova hana', 'people/hana-snajdrova'],
    ['by another of its names', 'nursultan', 'places/astana'],
    [
      'by the place and the year in its address',
      'almaty 2011 workshop',
      'events/2011/almaty-regional-workshop',
    ],
    ['with letters wrong', 'almtay regoinal', 'events/2011/almaty-regional-workshop'],
    ['in American spelling', 'labor round table', 'events/2009/astana-round-table'],
    ['as one word or as two', 'roundtable', 'events/2009/astana-round-table'],
    ['in Cyrillic', 'Шнайдрова', 'people/hana-snajdrova'],
    ['in Kazakh', 'Қазақстан', 'countries/KZ'],
    ['with a Kazakh ending', 'Алматыда', 'places/almaty'],
    ['with Russian endings', 'жертвы торговлей людьми', 'glossary/victim'],
    ['inside a question', 'what is the Nur Sultan?', 'places/astana'],
  ])('%s: “%s”', (_how, text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  test('only if every word is in it', () => {
    expect(found('workshop 2012')).toEqual([]);
    expect(found('regional workshop jurisprudence')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('?')).toEqual([]);
  });

  test('before what only has the word in it; the editor’s words for an event are no name', () => {
    const hits = findNames(index, 'OSCE');
    expect(hits.map(({ exact }) => exact)).toEqual([true, false, false]);
    expect(hits[0]?.id).toBe('osce');
  });

  test('exactly in any script and spelling', () => {
    for (const text of ['kazakstan', 'Казахстан', 'organisation for security and cooperation in europe'])
      expect(findNames(index, text)[0]?.exact).toBe(true);
    expect(findNames(index, 'kazakhst')[0]?.exact).toBe(false);
  });

  test('if it stands as a whole in a longer query', () => {
    expect(found('jurisprudence in Almaty')).toEqual(['places/almaty']);
  });

  test('not in a paste', () => {
    expect(found('almaty '.repeat(33))).toEqual([]);
  });
});

describe('parts', () => {
  const MANY: NamedEntry[] = Array.from({ length: 3000 }, (_, at) => ({
    kind: 'events',
    id: `${String(2000 + (at % 20))}/seminar-${String(at)}`,
    title: `Seminar number${String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26))} ${String(at)} on the word${at.toString(36)}`,
    names: [],
    aliases: [],
  }));
  const files = namesFiles(MANY, 20_000, (text) => text.length);
  const head = readNames(files.head);

  test('hold what the head has no room for', () => {
    expect(files.head.length).toBeLessThan(25_000);
    expect(head.bounds).toHaveLength(files.parts.length);
    const inParts = new Set(files.parts.flatMap((part) => readNames(part).entries.map(({ id }) => id)));
    for (const { id } of head.entries) inParts.add(id);
    expect(inParts.size).toBe(MANY.length);
  });

  test('are found by any of the rarest words, two at most', () => {
    for (const { title, id } of MANY.slice(head.entries.length).filter((_, at) => at % 97 === 0)) {
      const parts = partsFor(head, title);
      expect(parts.length).toBeLessThanOrEqual(2);
      expect(parts.flatMap((part) => found(title, readNames(files.parts[part] ?? '')))).toContain(
        `events/${id}`,
      );
    }
  });

  test('are not there for a record that the head can hold', () => {
    expect(namesFiles(ENTRIES, Infinity, (text) => text.length)).toEqual({
      head: namesFile(ENTRIES),
      parts: [],
    });
  });
});
