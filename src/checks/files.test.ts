/** Faults of whole files, and the text an editor sees of each. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import {
  CENTRE,
  EVENT,
  PAGE,
  PERSON,
  PROJECT,
  changed,
  textOf,
  withFile,
  without,
} from '../testing/fixtures/content.ts';
import { Witness } from '../testing/fixtures/reports.ts';
import { FILE_CODES } from './codes/files.ts';

describe('faults of whole files', () => {
  const witness = new Witness(FILE_CODES);

  test('bytes that are not UTF-8', () => {
    expect(witness.see('not-text', withFile('places/x.yaml', 'name: Caf\uFFFD\n'))).toMatchInlineSnapshot(`
      "content/places/x.yaml:1:10  error  not-text
        The file holds bytes that are not text in UTF-8.
        → Save it as UTF-8 from your editor; a picture or a PDF has no place in content/.

      1 error in 1 file."
    `);
  });

  test('a text nested beyond reading', () => {
    expect(
      witness.see(
        'not-readable',
        changed(PROJECT, ['The search went', `${'>'.repeat(20_000)} The search went`]),
      ),
    ).toMatchInlineSnapshot(`
      "content/projects/search-2011.mdx:1:1  error  not-readable
        The file can’t be read to its end: it is nested too deeply.
        → Write it as the other files of its folder are written, and ask for help if that changes nothing.

      1 error in 1 file."
    `);
  });

  test('an empty file', () => {
    expect(witness.see('empty-file', withFile('people/nobody.yaml', ''))).toMatchInlineSnapshot(`
      "content/people/nobody.yaml:1:1  error  empty-file
        The file is empty.
        → Write its fields, or delete the file.

      1 error in 1 file."
    `);
  });

  test('a misspelt folder', () => {
    expect(witness.see('unknown-folder', withFile('organisation/unodc.mdx', textOf(CENTRE))))
      .toMatchInlineSnapshot(`
      "content/organisation/unodc.mdx:1:1  error  unknown-folder
        The folder content/organisation/ belongs to no kind of entry.
        → Move the file to content/organisations/.

      1 error in 1 file."
    `);
  });

  test('a file directly in content/', () => {
    expect(witness.see('unknown-folder', withFile('notes.mdx', 'Notes'))).toMatchInlineSnapshot(`
      "content/notes.mdx:1:1  error  unknown-folder
        The file lies directly in content/, where no kind of entry belongs.
        → Move the file to the folder of its kind: events, glossary, guidebook, organisations, pages, people, places, projects, series, sources or topics.

      1 error in 1 file."
    `);
  });

  test('YAML where MDX belongs', () => {
    expect(witness.see('wrong-ending', withFile('events/2011/astana-round-table.yaml', 'title: x')))
      .toMatchInlineSnapshot(`
      "content/events/2011/astana-round-table.yaml:1:1  error  wrong-ending
        Files in content/events/ end in .mdx; this one does not.
        → Rename it to astana-round-table.mdx, with its fields between two lines of three hyphens (---).

      1 error in 1 file."
    `);
  });

  test('MDX where YAML belongs', () => {
    expect(witness.see('wrong-ending', withFile('people/jane-doe.mdx', '---\nname: Jane Doe\n---')))
      .toMatchInlineSnapshot(`
      "content/people/jane-doe.mdx:1:1  error  wrong-ending
        Files in content/people/ end in .yaml; this one does not.
        → Rename it to jane-doe.yaml, with its fields alone: no lines of three hyphens and no text below.

      1 error in 1 file."
    `);
  });

  test('capitals and spaces in a name', () => {
    expect(
      witness.see('file-name', [
        ...without(PERSON, EVENT),
        { path: 'people/Maria Example.yaml', text: textOf(PERSON) },
        { path: EVENT, text: textOf(EVENT) },
      ]),
    ).toMatchInlineSnapshot(`
      "content/people/Maria Example.yaml:1:1  error  file-name
        The name “Maria Example” can’t be part of an address: only small letters a to z, digits and single hyphens can.
        → Rename it to maria-example.yaml.

      1 error in 1 file."
    `);
  });

  test('an organisation in a folder of its own', () => {
    expect(
      witness.see(
        'misplaced-file',
        withFile(
          'organisations/kz/ministry.mdx',
          textOf(CENTRE).replaceAll('OSCE Centre in Astana', 'Ministry').replace('The field', 'A field'),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/organisations/kz/ministry.mdx:1:1  error  misplaced-file
        The file does not lie directly in the folder of its kind.
        → Move it to content/organisations/ministry.mdx.

      1 error in 1 file."
    `);
  });

  test('an event outside the folder of a year', () => {
    expect(
      witness.see('event-outside-year', [
        ...without(EVENT, PAGE),
        { path: 'events/almaty-workshop.mdx', text: textOf(EVENT) },
        { path: PAGE, text: textOf(PAGE).replace('2011/', '') },
      ]),
    ).toMatchInlineSnapshot(`
      "content/events/almaty-workshop.mdx:1:1  error  event-outside-year
        The file of an event lies in a folder named after the year of the event.
        → Move it to content/events/2011/almaty-workshop.mdx.

      1 error in 1 file."
    `);
  });

  test('an event in the folder of another year', () => {
    expect(witness.see('wrong-year-folder', changed(EVENT, ['2011-11-09/2011-11-10', '2010-10'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:1:1  error  wrong-year-folder
        The date of the event is 2010-10, but the file lies in the folder “2011”.
        → Move the file to content/events/2010/almaty-workshop.mdx, or correct the date.

      1 error in 1 file."
    `);
  });

  test('an event whose year is unknown', () => {
    expect(witness.see('wrong-year-folder', changed(EVENT, ['2011-11-09/2011-11-10', 'XXXX-09-14'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:1:1  error  wrong-year-folder
        The date of the event is XXXX-09-14, but the file lies in the folder “2011”.
        → Move the file to content/events/undated/almaty-workshop.mdx, or correct the date.

      1 error in 1 file."
    `);
  });

  test('two files with one address', () => {
    expect(witness.see('duplicate-id', withFile('pages/About.mdx', textOf(PAGE)), 'file-name'))
      .toMatchInlineSnapshot(`
        "content/pages/About.mdx:1:1  error  duplicate-id
          The page has the same address as that of content/pages/about.mdx.
          → Put both into one file, or give one of them another name.
        content/pages/About.mdx:1:1  error  file-name
          The name “About” can’t be part of an address: only small letters a to z, digits and single hyphens can.
          → Rename it to about.mdx.

        2 errors in 1 file."
      `);
  });

  test('a page in the place of a list', () => {
    expect(
      witness.see(
        'address-taken',
        withFile('pages/events.mdx', textOf(PAGE).replace('About', 'More').replace('What', 'How')),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/events.mdx:1:1  error  address-taken
        The page would stand at /events/, where the site has a page of its own.
        → Give the file another name.

      1 error in 1 file."
    `);
  });

  test('no fields', () => {
    expect(witness.see('front-matter-missing', withFile('pages/method.mdx', 'Only a text.\n')))
      .toMatchInlineSnapshot(`
        "content/pages/method.mdx:1:1  error  front-matter-missing
          The file does not begin with its fields.
          → Put a line of three hyphens (---) at the very top, then the fields, then another such line, then the text.

        1 error in 1 file."
      `);
  });

  test('blank lines above the fields', () => {
    expect(witness.see('front-matter-missing', changed(PAGE, ['---\ntitle', '\n\n---\ntitle'])))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  error  front-matter-missing
        Blank lines stand above the fields.
        → Take them out: the file begins with a line of three hyphens (---).

      1 error in 1 file."
    `);
  });

  test('fields that never end', () => {
    expect(witness.see('front-matter-not-closed', withFile('pages/method.mdx', '---\ntitle: Method\n')))
      .toMatchInlineSnapshot(`
      "content/pages/method.mdx:1:1  error  front-matter-not-closed
        The fields begin with a line of three hyphens (---), but no such line ends them.
        → Put a line of three hyphens between the last field and the text.

      1 error in 1 file."
    `);
  });

  test('a text right below the fields', () => {
    expect(
      witness.see(
        'front-matter-not-closed',
        changed(PAGE, ['reviewed: 2026-11-21\n---', 'reviewed: 2026-11-21\n']),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  front-matter-not-closed
        The text begins here, but no line of three hyphens (---) ends the fields above it.
        → Put a line of three hyphens between the last field and the text.

      1 error in 1 file."
    `);
  });

  test('two blocks of fields', () => {
    expect(witness.see('second-front-matter', changed(PAGE, ['It is', '---\ntitle: Second\n---\nIt is'])))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  second-front-matter
        The text begins with a second block of fields.
        → Move its fields into the first block, and take the second pair of --- lines out.

      1 error in 1 file."
    `);
  });

  test('a text where fields belong', () => {
    expect(
      witness.see(
        'front-matter-not-a-list-of-fields',
        withFile('pages/method.mdx', '---\nJust words\n---\nThe text.\n'),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/method.mdx:2:1  error  front-matter-not-a-list-of-fields
        The fields are not written as fields, each with a name, a colon and a value.
        → Write one field a line, such as: title: Round table in Astana.

      1 error in 1 file."
    `);
  });

  test('a field given twice', () => {
    expect(
      witness.see('duplicate-field', changed(EVENT, ['kind: workshop', 'kind: workshop\ntitle: Another'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:5:1  error  duplicate-field
        The field “title” stands here a second time.
        → Keep one of the two; several values of one field go into one list.

      1 error in 1 file."
    `);
  });

  test('a field given twice, below a list', () => {
    expect(witness.see('duplicate-field', changed(EVENT, ['    cite: 2\ncountries', 'cite: 2\ncountries'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:26:1  error  duplicate-field
        The field “cite” stands here a second time.
        → Indent it if it belongs to “organisations” above it; otherwise keep one of the two.

      1 error in 1 file."
    `);
  });

  test('an item without its hyphen', () => {
    expect(
      witness.see(
        'missing-hyphen',
        changed(EVENT, ['countries:', '    id: osce\n    role: host\n    cite: 2\ncountries:']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:27:5  error  missing-hyphen
        The field “id” stands a second time in one item of a list.
        → If a new item begins here, put a hyphen and a space in front of it; otherwise keep one of the two.

      1 error in 1 file."
    `);
  });

  test('two hyphens for three', () => {
    expect(
      witness.see(
        'front-matter-not-closed',
        changed(EVENT, ['reviewed: 2026-11-21\n---', 'reviewed: 2026-11-21\n--']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:44:1  error  front-matter-not-closed
        The line “--” stands where three hyphens (---) at the margin belong.
        → Write --- and nothing else on this line.

      1 error in 1 file."
    `);
  });

  test('a colon without quotation marks', () => {
    expect(
      witness.see('front-matter-not-yaml', changed(EVENT, ['Second workshop on', 'Second workshop: on'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        A text that holds a colon and a space is not in quotation marks.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
