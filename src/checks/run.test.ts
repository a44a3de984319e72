/** The gate as a whole: nothing in a right record, everything in a wrong one, and never an exception. */
import { describe, expect, test } from 'vitest';
import {
  BOOK,
  CENTRE,
  EVENT,
  OSCE,
  PAGE,
  PERSON,
  PLACE,
  PUBLIC_FILES,
  SERIES,
  SOURCE,
  TOPIC,
  changed,
  textOf,
  validContent,
  withFile,
} from '../testing/fixtures/content.ts';
import { codesIn, reportOn } from '../testing/fixtures/reports.ts';
import type { ContentFile } from '../reading/document.ts';
import { inFileOrder } from './problem.ts';
import { checkContent } from './run.ts';

const check = (files: readonly ContentFile[]) => checkContent(files, PUBLIC_FILES);

/** Puts changed files of several fixtures into one record. */
function together(...records: ContentFile[][]): ContentFile[] {
  const valid = new Map(validContent().map(({ path, text }) => [path, text]));
  const files = new Map(valid);
  for (const { path, text } of records.flat()) if (text !== valid.get(path)) files.set(path, text);
  return [...files].map(([path, text]) => ({ path, text }));
}

describe('a record without faults', () => {
  test('has no problems, and an entry for each file', () => {
    const { problems, entries } = check(validContent());
    expect(problems).toEqual([]);
    expect(entries.map(({ file }) => file).sort()).toEqual(
      validContent()
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('an empty record has none either', () => {
    expect(check([])).toEqual({ problems: [], entries: [] });
  });

  test('right-to-left marks, Cyrillic and Kazakh letters and paired direction marks are text', () => {
    const text = 'Әкімдік\u200F, \u200Eмаслихат, \u2067שלום\u2069 & "more" — </script>';
    expect(codesIn(changed(EVENT, ['How did it end?', `'${text}'`]))).toEqual([]);
  });
});

describe('several faults at once', () => {
  const files = together(
    changed(
      EVENT,
      ['title: Second', 'titel: Second'],
      ['<Cite p={1} />', ''],
      ['(/series/workshops/)', '(/series/workshop/)'],
    ),
    changed(SERIES, ['sources: [osce-1]', 'sources: [osce-9]']),
    changed(CENTRE, ['id: osce', 'id: oscee']),
    changed(PERSON, ['date: 2011-11-09', 'date: 2011-13-09']),
    changed(PLACE, ['country: KZ', 'country: Kazakhstan']),
    changed(PAGE, ['It is independent.', 'It is {independent.']),
    changed(SOURCE, ['grade: A', 'grade: E']),
    withFile('topics/Bad Name.mdx', textOf(TOPIC).replace('Monitoring', 'Other').replace('Visits', 'Trips')),
    withFile('people/broken.yaml', 'name: "Never closed\n'),
  );

  test('are all reported, in the order of files and lines', () => {
    const { problems } = check(files);
    expect(problems.map(({ file, line, code }) => `${file}:${String(line)} ${code}`)).toMatchInlineSnapshot(`
      [
        "content/events/2011/almaty-workshop.mdx:2 unknown-field",
        "content/events/2011/almaty-workshop.mdx:47 dead-link",
        "content/organisations/osce-centre-in-astana.mdx:9 unknown-organisation",
        "content/pages/about.mdx:6 not-mdx",
        "content/people/broken.yaml:1 missing-field",
        "content/people/broken.yaml:1 missing-field",
        "content/people/broken.yaml:1 missing-field",
        "content/people/broken.yaml:1 missing-field",
        "content/people/broken.yaml:1 front-matter-not-yaml",
        "content/people/maria-example.yaml:6 bad-date",
        "content/places/almaty.yaml:3 bad-country",
        "content/series/workshops.mdx:4 unknown-source",
        "content/sources/osce-1.yaml:11 not-in-list",
        "content/topics/Bad Name.mdx:1 file-name",
      ]
    `);
    expect(problems).toEqual([...problems].sort(inFileOrder));
  });

  test('a group that is missing is told about, though lines with fields of its name can’t be read', () => {
    const several = changed(
      EVENT,
      ['cite:\n  date: 1\n  place: 1\n  series: 1\n  project: 2\n', ''],
      ['    role: organiser\n', '\trole: organiser\n'],
    );
    expect(
      check(several)
        .problems.map(({ code, field }) => `${code} ${field ?? ''}`.trim())
        .sort(),
    ).toEqual(['front-matter-not-yaml', 'missing-field cite']);
  });

  test('rules between fields are checked though another field is wrong', () => {
    const several = changed(
      SOURCE,
      ['grade: A', 'grade: E'],
      ['last: 4\n', ''],
      ['extent: whole', 'extent: cut'],
    );
    expect(
      check(several)
        .problems.map(({ code, field }) => `${code} ${field ?? ''}`)
        .sort(),
    ).toEqual(['missing-field extentNote', 'missing-field last', 'not-in-list grade']);
  });

  test('are reported the same whatever the order of the files', () => {
    expect(check([...files].reverse()).problems).toEqual(check(files).problems);
  });
});

describe('a fault in one file brings forth none in others', () => {
  test.each([
    ['an organisation whose fields are wrong', changed(OSCE, ['title: O', 'titel: O'])],
    ['an organisation that is no YAML', changed(OSCE, ['title: O', 'title: "O'])],
    ['a person in a file with capitals', changed(PERSON, ['name: Maria Example', 'nmae: Maria Example'])],
    ['a place', changed(PLACE, ['lat: 43.24', 'lat: north'])],
    ['a source', changed(SOURCE, ['last: 4', 'last: four'])],
    ['a series', changed(SERIES, ['ordinal: 1', 'ordinal: first'])],
    ['an event whose text is not MDX', changed(EVENT, ['The workshop dealt', 'The <workshop dealt'])],
    ['an event whose fields are wrong', changed(EVENT, ['kind: workshop', 'kind: shop'])],
    ['the only entry that cites a book', changed(PLACE, ['summary: The', 'sumary: The'])],
    [
      'the only event of its kind, to whose list a text leads',
      together(
        changed(EVENT, ['date: 2011-11-09/2011-11-10', 'date: then']),
        changed(PAGE, ['/events/2011/almaty-workshop/#the-aims', '/events/kinds/workshop/']),
      ),
    ],
    [
      'the only source of its grade, to whose page a text leads',
      together(
        changed(SOURCE, ['last: 4', 'last: four']),
        changed(PAGE, ['/events/2011/almaty-workshop/#the-aims', '/sources/grades/a/']),
      ),
    ],
  ])('%s', (_, files) => {
    const faulty = new Set(check(files).problems.map(({ file }) => file));
    expect(faulty.size, reportOn(files)).toBe(1);
  });
});

describe('hostile files', () => {
  const DEEP = 5000;
  const files: Record<string, string> = {
    'a tab in the fields': textOf(EVENT).replace('  place: 1', '\tplace: 1'),
    'two blocks of fields': textOf(EVENT) + textOf(EVENT),
    'two blocks at the top': textOf(EVENT).replace('---\n##', '---\n---\ntitle: x\n---\n##'),
    'nothing at all': '',
    'only white space': ' \n\t\n',
    'only the opening line': '---',
    'only the opening line and a field': '---\ntitle: x',
    'bytes of a picture': '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\uFFFD',
    'a field of a megabyte': textOf(EVENT).replace('Seventy people', 'word '.repeat(200_000)),
    'a million brackets': textOf(EVENT).replace('[prosecutors]', '['.repeat(DEEP)),
    'groups nested without end': textOf(EVENT).replace('[prosecutors]', '{a: '.repeat(DEEP)),
    'an alias that grows': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
    'an alias that holds itself': 'title: &t [*t]\n',
    'a tag that makes things': 'title: !!js/function "function () {}"\n',
    'a prototype': textOf(EVENT).replace('title:', '__proto__: {a: 1}\nconstructor: x\ntitle:'),
    'a key that is a list': textOf(EVENT).replace('title:', '? [a, b]\n: c\ntitle:'),
    'numbers beyond all numbers': textOf(EVENT)
      .replace('count: 70', 'count: .inf')
      .replace('ordinal: 2', 'ordinal: 1e400'),
    'an edition of the far future': textOf(EVENT).replace('ordinal: 2', 'ordinal: 9007199254740991'),
    'half a character': textOf(EVENT).replace('Seventy', 'Seventy \uD83D'),
    'a script': textOf(EVENT).replace('The workshop', '<script>alert(1)</script> The workshop'),
  };

  test.each(Object.entries(files))('%s is a located problem, not an exception', (_, text) => {
    const { problems } = check(withFile(EVENT, text));
    const own = problems.filter(({ file }) => file === `content/${EVENT}`);
    expect(own.length).toBeGreaterThan(0);
    const lines = text.split(/\r\n?|\n/);
    for (const { line, column, message, fix } of own) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      expect(message.length + fix.length).toBeLessThan(700);
      expect(`${message}${fix}`).not.toMatch(/undefined|\[object|NaN|\n/);
    }
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['white space after the --- lines', (text: string) => text.replaceAll('---\n', '--- \t\n')],
  ])('%s are no problem', (_, change) => {
    const files = validContent().map(({ path, text }) => ({ path, text: change(text) }));
    expect(reportOn(files)).toBe('No problems in 15 files.');
  });

  test('places are right in spite of Windows line ends and a byte order mark', () => {
    const files = changed(EVENT, ['role: organiser', 'role: organizer']).map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    expect(check(files).problems).toMatchObject([{ line: 25, column: 11, code: 'not-in-list' }]);
  });

  test('a line of a megabyte is a line like any other', () => {
    expect(codesIn(changed(EVENT, ['The workshop', 'word '.repeat(200_000)]))).toEqual([]);
  });

  test('the same file twice is one entry twice, not an exception', () => {
    expect(() => check([...validContent(), ...validContent()])).not.toThrow();
  });

  test('a book that only a faulty entry names is not called unused', () => {
    const only = together(changed(PLACE, ['lat: 43.24', 'lat: x']), [{ path: BOOK, text: textOf(BOOK) }]);
    expect(codesIn(only)).toEqual(['wrong-type']);
  });
});
