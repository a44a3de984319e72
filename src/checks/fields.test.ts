/** What the schemas refuse, and the text an editor sees of it. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import {
  BOOK,
  CENTRE,
  EVENT,
  GUIDEBOOK,
  PERSON,
  PLACE,
  PUBLIC_FILES,
  SOURCE,
  changed,
} from '../testing/fixtures/content.ts';
import { Witness, reportOn } from '../testing/fixtures/reports.ts';
import { FIELD_CODES } from './codes/fields.ts';
import { checkContent } from './run.ts';

describe('faults of single fields', () => {
  const witness = new Witness(FIELD_CODES);

  test('a misspelt field', () => {
    expect(witness.see('unknown-field', changed(EVENT, ['seeAlso:', 'seeAlos:']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:40:1  error  unknown-field  seeAlos
        There is no field “seeAlos” here.
        → Write seeAlso.

      1 error in 1 file."
    `);
  });

  test('a field that this kind has not', () => {
    expect(witness.see('unknown-field', changed(PERSON, ['posts:', 'birthday: 1970\nposts:'])))
      .toMatchInlineSnapshot(`
      "content/people/maria-example.yaml:3:1  error  unknown-field  birthday
        There is no field “birthday” here.
        → Take it out; the fields here are name, summary, spellings, posts, openQuestions, sources, aliases, reviewed.

      1 error in 1 file."
    `);
  });

  test('a field that must be there', () => {
    expect(witness.see('missing-field', changed(EVENT, ['title: Second workshop on co-operation\n', ''])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:1  error  missing-field  title
        The field “title” is missing.
        → Add it: The name of the entry, as readers see it.

      1 error in 1 file."
    `);
  });

  test('a group that must be there', () => {
    expect(witness.see('missing-field', changed(GUIDEBOOK, ['cite:\n  date: 1\n', ''])))
      .toMatchInlineSnapshot(`
      "content/guidebook/index.mdx:2:1  error  missing-field  cite
        The field “cite” is missing.
        → Add it: a group with the fields date, place, isbn, publicationSeries, reuse.

      1 error in 1 file."
    `);
  });

  test('a field in the group above', () => {
    expect(witness.see('misplaced-field', changed(EVENT, ['project: search-2011', '  project: search-2011'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:15:3  error  misplaced-field  series.project
          The field “project” is indented as if it belonged to “series”.
          → Move it to the margin, and the lines below that belong to it as far to the left.

        1 error in 1 file."
      `);
  });

  test('a field of a group at the margin', () => {
    expect(witness.see('misplaced-field', changed(EVENT, ['  ordinal: 2', 'ordinal: 2'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:14:1  error  misplaced-field  ordinal
        The field “ordinal” belongs to “series” above it, but is not indented like its fields.
        → Put as many spaces in front of it as in front of the other fields there.

      1 error in 1 file."
    `);
  });

  test('a field of an item at the margin', () => {
    expect(
      witness.see(
        'misplaced-field',
        changed(EVENT, ['    role: organiser\n    cite: 2\n', '    cite: 2\nrole: organiser\n']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:26:1  error  misplaced-field  role
        The field “role” belongs to “organisations” above it, but is not indented like its fields.
        → Put as many spaces in front of it as in front of the other fields there.

      1 error in 1 file."
    `);
  });

  test('a field without a value', () => {
    expect(witness.see('empty-field', changed(EVENT, ['summary: Seventy people met in Almaty.', 'summary:'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:3:9  error  empty-field  summary
          “summary” has no value.
          → Write one: One or two plain sentences for lists and previews.

        1 error in 1 file."
      `);
  });

  test('only a remark for a value', () => {
    expect(witness.see('empty-field', changed(EVENT, ['kind: workshop', 'kind: # a workshop'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:4:7  error  empty-field  kind
        “kind” has no value: what follows a # is a remark.
        → Write one: What it was: workshop, round-table, expert-meeting, conference, seminar, training, exercise, launch, presentation, visit, meeting, campaign, other.

      1 error in 1 file."
    `);
  });

  test('an empty text', () => {
    expect(witness.see('empty-field', changed(EVENT, ['note: The project of that year.', 'note: ""'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:42:11  error  empty-field  seeAlso[0].note
          “note” has no value.
          → Write one: Why a reader should look there.

        1 error in 1 file."
      `);
  });

  test('a number for a text', () => {
    expect(
      witness.see('wrong-type', changed(EVENT, ['title: Second workshop on co-operation', 'title: 2011'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  wrong-type  title
        “title” is the number 2011, but must be a text.
        → Write a text; one that looks like a number or a word such as true goes in quotation marks: "2011".

      1 error in 1 file."
    `);
  });

  test('a text for a number', () => {
    expect(witness.see('wrong-type', changed(EVENT, ['count: 70', 'count: about 70'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:20:10  error  wrong-type  participants.count
          “count” is the text “about 70”, but must be a number.
          → Write 70, and “approximate: true” on a line of its own.

        1 error in 1 file."
      `);
  });

  test('a number with a comma', () => {
    expect(witness.see('wrong-type', changed(PLACE, ['43.24', '43,24']))).toMatchInlineSnapshot(`
      "content/places/almaty.yaml:4:6  error  wrong-type  lat
        “lat” is the text “43,24”, but must be a number.
        → Write 43.24, with a point.

      1 error in 1 file."
    `);
  });

  test('a number with a sign', () => {
    expect(witness.see('wrong-type', changed(PLACE, ['43.24', '43.24°']))).toMatchInlineSnapshot(`
      "content/places/almaty.yaml:4:6  error  wrong-type  lat
        “lat” is the text “43.24°”, but must be a number.
        → Write 43.24, and nothing else.

      1 error in 1 file."
    `);
  });

  test('a text for a group', () => {
    expect(
      witness.see(
        'wrong-type',
        changed(EVENT, ['series:\n  id: workshops\n  ordinal: 2', 'series: workshops']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:12:9  error  wrong-type  series
        “series” is the text “workshops”, but must be a group of fields.
        → Write its fields (id, ordinal) on the lines below, each indented by two spaces more.

      1 error in 1 file."
    `);
  });

  test('a comma in a text between curly brackets', () => {
    expect(
      reportOn(
        changed(EVENT, [
          '  - entry: projects/search-2011\n    note: The project of that year.',
          '  - { entry: projects/search-2011, note: The project, which ended early }',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:41:55  error  front-matter-not-yaml  seeAlso[0].which ended early
        A comma stands in a text between { and }, so that the text ends there.
        → Put the whole text in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a day in the words of another country', () => {
    expect(witness.see('bad-date', changed(EVENT, ['2011-11-09/2011-11-10', 'November 9-10, 2011'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:5:7  error  bad-date  date
        “November 9-10, 2011” is not an EDTF date.
        → Write 2011-11-09/2011-11-10.

      1 error in 1 file."
    `);
  });

  test('a number of thousands', () => {
    expect(witness.see('wrong-type', changed(EVENT, ['count: 70', 'count: 1,070']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:20:10  error  wrong-type  participants.count
        “count” is the text “1,070”, but must be a number.
        → Write 1070, digits only.

      1 error in 1 file."
    `);
  });

  test('a key of one’s own with spaces', () => {
    expect(
      witness.see(
        'not-accepted',
        changed(EVENT, ['    cite: [3, handbook]', '    wording: State Bodies\n    cite: [3, handbook]']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:35:14  error  not-accepted  statements[0].wording
        “wording” is “State Bodies”, but may hold only small letters a to z, digits and single hyphens.
        → Write state-bodies.

      1 error in 1 file."
    `);
  });

  test('a text for a list', () => {
    expect(
      witness.see(
        'wrong-type',
        changed(EVENT, ['topics: [victim-identification]', 'topics: victim-identification']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:9  error  wrong-type  topics
        “topics” is the text “victim-identification”, but must be a list.
        → Write [victim-identification].

      1 error in 1 file."
    `);
  });

  test('a number out of range', () => {
    expect(witness.see('wrong-type', changed(PLACE, ['43.24', '143.24']))).toMatchInlineSnapshot(`
      "content/places/almaty.yaml:4:6  error  wrong-type  lat
        “lat” is the number 143.24, but must be at most 90.
        → Latitude in degrees, WGS84, two decimals. Leave out if no source gives it.

      1 error in 1 file."
    `);
  });

  test('a word outside a closed list', () => {
    expect(witness.see('not-in-list', changed(EVENT, ['role: organiser', 'role: organizer'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:25:11  error  not-in-list  organisations[0].role
        “role” is “organizer”, which is not one of its values.
        → Write organiser; the values are organiser, host, co-operation, implementer, funder, expert, participant or mentioned.

      1 error in 1 file."
    `);
  });

  test('a day that the month has not', () => {
    expect(witness.see('bad-date', changed(EVENT, ['2011-11-09/2011-11-10', '2011-11-31'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:5:7  error  bad-date  date
        “2011-11-31” has no day 31.
        → That month has 30 days.

      1 error in 1 file."
    `);
  });

  test('an end before the start', () => {
    expect(witness.see('bad-date', changed(EVENT, ['2011-11-09/2011-11-10', '2011-11-10/2011-11-09'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:5:7  error  bad-date  date
        “2011-11-10/2011-11-09” ends before it starts.
        → Put the earlier date first.

      1 error in 1 file."
    `);
  });

  test('a date in words', () => {
    expect(witness.see('bad-date', changed(PERSON, ['reviewed: 2026-11-21', 'reviewed: 21 November 2026'])))
      .toMatchInlineSnapshot(`
        "content/people/maria-example.yaml:9:11  error  bad-date  reviewed
          “21 November 2026” is not a day.
          → Write 2026-11-21.

        1 error in 1 file."
      `);
  });

  test('a citation that is none', () => {
    expect(witness.see('bad-citation', changed(EVENT, ['cite: 4', 'cite: osce-1, 4'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:39:11  error  bad-citation  openQuestions[0].cite
          The text “osce-1, 4” is not a citation.
          → Write osce-1#4.

        1 error in 1 file."
      `);
  });

  test.each([
    ['a sign # without a number', 'osce-1#', 'Write osce-1#1 for paragraph 1 of that source, and so on.'],
    ['a sign # without a number, of a source that is not counted', 'handbok#', 'Write handbook.'],
    ['a letter after the number', '"3a"', 'Write 3, without quotation marks.'],
    ['a number in quotation marks', '"3"', 'Write 3, without quotation marks.'],
    ['a number in words', 'para. 3', 'Write 3, without quotation marks.'],
    ['two numbers in one text', '3, 4', 'Write [3, 4].'],
    ['a range', '2-4', 'Write [2, 3, 4], without quotation marks.'],
    ['a misspelt source', 'osce1#3', 'Write osce-1#3.'],
    ['a source in capitals', 'OSCE-1#3', 'Write osce-1#3.'],
    ['a source with spaces', 'OSCE 1, para 3', 'Write osce-1#3.'],
    ['two paragraphs of a source', 'osce-1#3,4', 'Write [osce-1#3, osce-1#4].'],
    ['one of a list', '[1, osce-1#0]', 'Write osce-1#1 for paragraph 1 of that source, and so on.'],
  ])('%s: the citation that was meant', (_, written, right) => {
    const problems = checkContent(
      changed(EVENT, ['    cite: 4', `    cite: ${written}`]),
      PUBLIC_FILES,
    ).problems;
    expect(problems.map(({ fix }) => fix)).toEqual([right]);
  });

  test('paragraph 0', () => {
    expect(witness.see('bad-citation', changed(EVENT, ['cite: 4', 'cite: 0']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:39:11  error  bad-citation  openQuestions[0].cite
        The number 0 is not a citation.
        → Write 3 (paragraph 3 of the main source), osce-90822#2 (paragraph 2 of another source) or a list of these.

      1 error in 1 file."
    `);
  });

  test('the name of a country for its code', () => {
    expect(witness.see('bad-country', changed(EVENT, ['codes: [KZ, KG]', 'codes: [KZ, Kyrgyzstan]'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:28:15  error  bad-country  countries.codes[1]
          “Kyrgyzstan” is not the code of a country.
          → Write KG (Kyrgyzstan).

        1 error in 1 file."
      `);
  });

  test('a code that no country has', () => {
    expect(witness.see('bad-country', changed(EVENT, ['codes: [KZ, KG]', 'codes: [KZ, UK]'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:28:15  error  bad-country  countries.codes[1]
          “UK” is not the code of a country.
          → Write GB (United Kingdom).

        1 error in 1 file."
      `);
  });

  test('a summary that is too long', () => {
    expect(
      witness.see(
        'too-long',
        changed(EVENT, ['Seventy people met in Almaty.', 'Seventy people met. '.repeat(20)]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:3:10  error  too-long  summary
        “summary” is longer than 320 characters.
        → Shorten it by 79 or more.

      1 error in 1 file."
    `);
  });

  test('more topics than five', () => {
    expect(
      witness.see(
        'too-many',
        changed(EVENT, ['topics: [victim-identification]', 'topics: [a, b, c, d, e, f]']),
        'unknown-topic',
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:9  error  too-many  topics
        “topics” has 6 values, but may have 5 at most.
        → Keep the ones that matter most.
      content/events/2011/almaty-workshop.mdx:36:10  error  unknown-topic  topics[0]
        There is no topic “a” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.
      content/events/2011/almaty-workshop.mdx:36:13  error  unknown-topic  topics[1]
        There is no topic “b” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.
      content/events/2011/almaty-workshop.mdx:36:16  error  unknown-topic  topics[2]
        There is no topic “c” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.
      content/events/2011/almaty-workshop.mdx:36:19  error  unknown-topic  topics[3]
        There is no topic “d” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.
      content/events/2011/almaty-workshop.mdx:36:22  error  unknown-topic  topics[4]
        There is no topic “e” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.
      content/events/2011/almaty-workshop.mdx:36:25  error  unknown-topic  topics[5]
        There is no topic “f” in the record.
        → Write the name of a file in content/topics/ without its ending, or write that file first.

      7 errors in 1 file."
    `);
  });

  test('a unit without its last number', () => {
    expect(witness.see('missing-field', changed(SOURCE, ['last: 4\n', '']))).toMatchInlineSnapshot(`
      "content/sources/osce-1.yaml:1:1  error  missing-field  last
        The field “last” is missing.
        → Add it: The last paragraph or page that was read.

      1 error in 1 file."
    `);
  });

  test('a last number where nothing is counted', () => {
    expect(witness.see('not-accepted', changed(BOOK, ['unit: none', 'unit: none\nlast: 4'])))
      .toMatchInlineSnapshot(`
      "content/sources/handbook.yaml:7:7  error  not-accepted  last
        “last” and “unit” do not fit.
        → Give the last number for paragraph or page, and leave it out for none.

      1 error in 1 file."
    `);
  });

  test('a parent by id and by name', () => {
    expect(witness.see('not-accepted', changed(CENTRE, ['  id: osce\n', '  id: osce\n  name: OSCE\n'])))
      .toMatchInlineSnapshot(`
      "content/organisations/osce-centre-in-astana.mdx:9:3  error  not-accepted  parent
        “parent” wants either id or name.
        → Keep one of the two.

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
