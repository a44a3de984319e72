/**
 * Fields that are not YAML, and the text an editor sees of each slip. Everything else in the file is right, so each is
 * told once and nothing besides. Long, because each report stands in full.
 */
import { describe, expect, test } from 'vitest';
import { CENTRE, EVENT, changed } from '../testing/fixtures/content.ts';
import { reportOn } from '../testing/fixtures/reports.ts';

describe('fields that can’t be read', () => {
  test('a bracket that is never closed', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on', 'title: [Second workshop on'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The bracket [ opens here, and no ] closes it within its field.
        → Close it with ]; if it belongs to a text, put the whole value in quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a bracket closed by another', () => {
    expect(reportOn(changed(EVENT, ['codes: [KZ, KG]', 'codes: [KZ, KG}']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:28:10  error  front-matter-not-yaml
        The bracket [ opens here, and no ] closes it within its field.
        → Close it with ]; if it belongs to a text, put the whole value in quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a list over several lines that is not closed', () => {
    expect(reportOn(changed(EVENT, ['  who: [prosecutors]', '  who: [prosecutors,\n    judges'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:21:8  error  front-matter-not-yaml
        The bracket [ opens here, and no ] closes it within its field.
        → Close it with ]; if it belongs to a text, put the whole value in quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a comma too many in a list', () => {
    expect(reportOn(changed(EVENT, ['codes: [KZ, KG]', 'codes: [KZ,, KG]']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:28:10  error  front-matter-not-yaml
        What stands between [ and ] can’t be read: most likely a comma is missing, or stands where no value is.
        → Put one comma between two values: [a, b].

      1 error in 1 file."
    `);
  });

  test('no comma between fields in brackets', () => {
    expect(
      reportOn(
        changed(EVENT, [
          '  - entry: projects/search-2011\n    note: The project of that year.',
          '  - { entry: projects/search-2011 note: The project }',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:41:5  error  front-matter-not-yaml
        What stands between { and } can’t be read: most likely a comma is missing, or stands where no value is.
        → Write fields with colon and space, and one comma between two: { id: unodc, role: host, cite: 2 }.

      1 error in 1 file."
    `);
  });

  test('a quotation mark that is never closed', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on', 'title: "Second workshop on'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The quotation mark " opens here and is not closed within its field.
        → Put another " at the end of the value, or take this one out.

      1 error in 1 file."
    `);
  });

  test('a quotation mark that is not closed in a list', () => {
    expect(reportOn(changed(EVENT, ['who: [prosecutors]', 'who: ["prosecutors]']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:21:9  error  front-matter-not-yaml
        The quotation mark " opens here and is not closed within its field.
        → Put another " at the end of the value, or take this one out.

      1 error in 1 file."
    `);
  });

  test('a text in quotation marks that goes on at the margin', () => {
    expect(
      reportOn(
        changed(EVENT, [
          'title: Second workshop on co-operation',
          'title: "Second workshop\non co-operation"',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The quotation mark " opens here and is not closed within its field.
        → Put another " at the end of the value, or take this one out.

      1 error in 1 file."
    `);
  });

  test('quotation marks around the first word only', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on', 'title: "Second" workshop on'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The quotation mark " opens here and closes before the value ends.
        → Put the whole value between straight ones ("…"), and write curly ones (“…”) around words inside it.

      1 error in 1 file."
    `);
  });

  test('an apostrophe in a text between single quotation marks', () => {
    expect(
      reportOn(changed(EVENT, ['title: Second workshop on co-operation', "title: 'The Centre's workshop'"])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The quotation mark ' opens here and closes before the value ends.
        → Put the whole value in straight double quotation marks ("…"); an apostrophe may stand between them.

      1 error in 1 file."
    `);
  });

  test('a backslash between quotation marks', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on co-operation', 'title: "Police\\justice"'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        A text in quotation marks holds a backslash that stands for nothing.
        → Write two backslashes for one, or take it out.

      1 error in 1 file."
    `);
  });

  test('a colon in a text', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on', 'title: Second workshop: on'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        A text that holds a colon and a space is not in quotation marks.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a colon in a text of a list', () => {
    expect(reportOn(changed(EVENT, ['says: Dialogue is needed', 'says: In short: dialogue is needed'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:34:11  error  front-matter-not-yaml
        A text that holds a colon and a space is not in quotation marks.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a tab in front of a field', () => {
    expect(reportOn(changed(EVENT, ['  place: 1', '\tplace: 1']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:9:1  error  front-matter-not-yaml
        This line is indented with a tab.
        → Indent with spaces, two for each level.

      1 error in 1 file."
    `);
  });

  test('a tab in an item of a list', () => {
    expect(reportOn(changed(EVENT, ['    role: organiser', '\trole: organiser']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:25:1  error  front-matter-not-yaml
        This line is indented with a tab.
        → Indent with spaces, two for each level.

      1 error in 1 file."
    `);
  });

  test('no colon', () => {
    expect(reportOn(changed(EVENT, ['place: almaty', 'place almaty']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:1  error  front-matter-not-yaml
        This line does not begin with the name of a field, a colon and a space.
        → Write one field a line as name, colon, space, value; a text that goes on from the line above goes on one line with it.

      1 error in 1 file."
    `);
  });

  test('an equals sign for a colon', () => {
    expect(reportOn(changed(EVENT, ['kind: workshop', 'kind = workshop']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:4:1  error  front-matter-not-yaml
        This line does not begin with the name of a field, a colon and a space.
        → Write one field a line as name, colon, space, value; a text that goes on from the line above goes on one line with it.

      1 error in 1 file."
    `);
  });

  test('no colon in a group', () => {
    expect(reportOn(changed(EVENT, ['    role: organiser', '    role organiser']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:25:5  error  front-matter-not-yaml
        This line does not begin with the name of a field, a colon and a space.
        → Write one field a line as name, colon, space, value; a text that goes on from the line above goes on one line with it.

      1 error in 1 file."
    `);
  });

  test('a text that goes on at the margin', () => {
    expect(
      reportOn(
        changed(EVENT, ['title: Second workshop on co-operation', 'title: Second workshop\non co-operation']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:3:1  error  front-matter-not-yaml
        This line does not begin with the name of a field, a colon and a space.
        → Write one field a line as name, colon, space, value; a text that goes on from the line above goes on one line with it.

      1 error in 1 file."
    `);
  });

  test('no space after a colon', () => {
    expect(reportOn(changed(EVENT, ['place: almaty', 'place:almaty']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:1  error  front-matter-not-yaml
        The field “place” has no space after its colon.
        → Write a colon, a space and the value.

      1 error in 1 file."
    `);
  });

  test('no space after a hyphen', () => {
    expect(reportOn(changed(EVENT, ['  - handbook', '  -handbook']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:18:3  error  front-matter-not-yaml
        The hyphen in front of an item has no space after it.
        → Write a hyphen, a space and the value.

      1 error in 1 file."
    `);
  });

  test('no space after the hyphen of a group', () => {
    expect(reportOn(changed(EVENT, ['  - id: osce', '  -id: osce']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:24:3  error  front-matter-not-yaml
        The hyphen in front of an item has no space after it.
        → Write a hyphen, a space and the value.

      1 error in 1 file."
    `);
  });

  test('no hyphen in front of a group', () => {
    expect(reportOn(changed(EVENT, ['countries:', '    id: osce\n    role: host\n    cite: 2\ncountries:'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:27:5  error  missing-hyphen
        The field “id” stands a second time in one item of a list.
        → If a new item begins here, put a hyphen and a space in front of it; otherwise keep one of the two.

      1 error in 1 file."
    `);
  });

  test('a space in front of a field', () => {
    expect(reportOn(changed(EVENT, ['place: almaty', ' place: almaty']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:2  error  front-matter-not-yaml
        This line stands further right than the one above it, which already has a value.
        → Put as many spaces in front of it as in front of that line; if it goes on with a text, write the text on one line in quotation marks.

      1 error in 1 file."
    `);
  });

  test('a space in front of the first field', () => {
    expect(reportOn(changed(EVENT, ['title: Second', ' title: Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:2  error  front-matter-not-yaml
        This line does not stand where the others of its group or list do.
        → Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.

      1 error in 1 file."
    `);
  });

  test('a space too many in front of the first of several items', () => {
    expect(
      reportOn(
        changed(CENTRE, [
          '  - name: OSCE Centre in Astana\n    cite: 1\n',
          '   - name: OSCE Centre in Astana\n     cite: 1\n  - name: The Centre\n    cite: 1\n  - name: Centre\n    cite: 1\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/organisations/osce-centre-in-astana.mdx:6:4  error  front-matter-not-yaml
        This line does not stand where the others of its group or list do.
        → Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.

      1 error in 1 file."
    `);
  });

  test('no hyphen in front of the first item', () => {
    expect(
      reportOn(
        changed(EVENT, [
          '  - id: osce-centre-in-astana\n    role: organiser\n    cite: 2\n',
          '    id: osce-centre-in-astana\n    role: organiser\n    cite: 2\n  - id: osce\n    role: host\n    cite: 2\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:24:5  error  front-matter-not-yaml
        This line does not stand where the others of its group or list do.
        → Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.

      1 error in 1 file."
    `);
  });

  test('a space in front of a group below a list', () => {
    expect(reportOn(changed(EVENT, ['participants:', ' participants:']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:19:2  error  front-matter-not-yaml
        This line does not stand where the others of its group or list do.
        → Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.

      1 error in 1 file."
    `);
  });

  test('a space in front of a field below a list', () => {
    expect(reportOn(changed(EVENT, ['topics: [', ' topics: [']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:2  error  front-matter-not-yaml
        This line does not stand where the others of its group or list do.
        → Put as many spaces in front of it as in front of the others; an item of a list begins with a hyphen and a space.

      1 error in 1 file."
    `);
  });

  test('a space too many in a group', () => {
    expect(reportOn(changed(EVENT, ['  place: 1', '   place: 1']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:9:4  error  front-matter-not-yaml
        This line stands further right than the one above it, which already has a value.
        → Put as many spaces in front of it as in front of that line; if it goes on with a text, write the text on one line in quotation marks.

      1 error in 1 file."
    `);
  });

  test('a space too few in a group', () => {
    expect(reportOn(changed(EVENT, ['  place: 1', ' place: 1']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:9:2  error  front-matter-not-yaml
        This line stands further left than the lines that it belongs to.
        → Put as many spaces in front of it as in front of the others of its group or list.

      1 error in 1 file."
    `);
  });

  test('a space too few in an item', () => {
    expect(reportOn(changed(EVENT, ['    role: organiser', '   role: organiser']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:25:4  error  front-matter-not-yaml
        This line stands further left than the lines that it belongs to.
        → Put as many spaces in front of it as in front of the others of its group or list.

      1 error in 1 file."
    `);
  });

  test('an item too far left', () => {
    expect(reportOn(changed(EVENT, ['  - handbook', ' - handbook']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:18:2  error  front-matter-not-yaml
        This line stands further left than the lines that it belongs to.
        → Put as many spaces in front of it as in front of the others of its group or list.

      1 error in 1 file."
    `);
  });

  test('an item too far right', () => {
    expect(reportOn(changed(EVENT, ['  - handbook', '    - handbook']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:18:5  error  front-matter-not-yaml
        This line stands further right than the one above it, which already has a value.
        → Put as many spaces in front of it as in front of that line; if it goes on with a text, write the text on one line in quotation marks.

      1 error in 1 file."
    `);
  });

  test('a citation of an item at the margin', () => {
    expect(reportOn(changed(EVENT, ['    cite: 2\ncountries', 'cite: 2\ncountries']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:26:1  error  duplicate-field
        The field “cite” stands here a second time.
        → Indent it if it belongs to “organisations” above it; otherwise keep one of the two.

      1 error in 1 file."
    `);
  });

  test('a citation of an item in the middle of a list', () => {
    expect(
      reportOn(
        changed(EVENT, [
          '    role: organiser\n    cite: 2\n',
          '    role: organiser\ncite: 2\n  - id: osce\n    role: host\n    cite: 2\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:26:1  error  front-matter-not-yaml
        This line stands further left than the lines that it belongs to.
        → Put as many spaces in front of it as in front of the others of its group or list.

      1 error in 1 file."
    `);
  });

  test('a value that begins with @', () => {
    expect(reportOn(changed(EVENT, ['title: Second', 'title: @Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with @, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a value that begins with *', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop', 'title: *Second* workshop'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with *, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a value that begins with &', () => {
    expect(reportOn(changed(EVENT, ['title: Second', 'title: &Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with &, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a value that begins with !', () => {
    expect(reportOn(changed(EVENT, ['title: Second', 'title: !Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with !, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a value that begins with %', () => {
    expect(reportOn(changed(EVENT, ['title: Second', 'title: %Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with %, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a value that begins with |', () => {
    expect(reportOn(changed(EVENT, ['title: Second', 'title: |Second']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:8  error  front-matter-not-yaml
        The value begins with |, which has a meaning of its own here.
        → Put the whole value in straight quotation marks: "…".

      1 error in 1 file."
    `);
  });

  test('a list on the line of its field', () => {
    expect(reportOn(changed(EVENT, ['topics: [victim-identification]', 'topics: - victim-identification'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:9  error  front-matter-not-yaml
        A hyphen and a space stand on the line of the field itself.
        → Begin a list on the next line, indented by two spaces; for a single value take the hyphen out.

      1 error in 1 file."
    `);
  });

  test('a # in a text', () => {
    expect(reportOn(changed(EVENT, ['title: Second workshop on', 'title: Workshop #2 on'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:2:17  error  front-matter-not-yaml
        A # after a space begins a remark, so that the rest of this line is lost.
        → Put the whole value in straight quotation marks: "…"; in a citation leave no space in front of the #.

      1 error in 1 file."
    `);
  });

  test('a # in a citation after a space', () => {
    expect(reportOn(changed(EVENT, ['cite: 4', 'cite: osce-1 #4']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:39:18  error  front-matter-not-yaml
        A # after a space begins a remark, so that the rest of this line is lost.
        → Put the whole value in straight quotation marks: "…"; in a citation leave no space in front of the #.

      1 error in 1 file."
    `);
  });

  test('a space that is not a plain one', () => {
    expect(reportOn(changed(EVENT, ['place: almaty', 'place:\u00A0almaty']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:7  error  front-matter-not-yaml
        A space here is not a plain one; it comes from a web page or a word processor.
        → Delete it, and type a space.

      1 error in 1 file."
    `);
  });

  test('two versions after a merge', () => {
    expect(
      reportOn(
        changed(EVENT, [
          'place: almaty\n',
          '<<<<<<< HEAD\nplace: almaty\n=======\nplace: osh\n>>>>>>> theirs\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:1  error  front-matter-not-yaml
        Two versions of the file stand here one after the other, as after a merge.
        → Keep the lines that are right; take out the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.

      1 error in 1 file."
    `);
  });

  test('a line of hyphens among the fields', () => {
    expect(reportOn(changed(EVENT, ['kind: workshop', '---\nkind: workshop']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:4:1  error  front-matter-not-yaml
        A line with nothing but --- stands among the fields.
        → Take that line out.

      1 error in 1 file."
    `);
  });

  test('a line of dots among the fields', () => {
    expect(reportOn(changed(EVENT, ['kind: workshop', '...\nkind: workshop']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:4:1  error  front-matter-not-yaml
        A line with nothing but ... stands among the fields.
        → Take that line out.

      1 error in 1 file."
    `);
  });

  test('a name of a thousand letters', () => {
    expect(reportOn(changed(EVENT, ['kind: workshop', `${'kind '.repeat(300)}: workshop`])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:4:1  error  front-matter-not-yaml
        This line does not begin with the name of a field, a colon and a space.
        → Write one field a line as name, colon, space, value; a text that goes on from the line above goes on one line with it.

      1 error in 1 file."
    `);
  });

  test('another sign for the line of hyphens', () => {
    expect(reportOn(changed(EVENT, ['reviewed: 2026-11-21\n---', 'reviewed: 2026-11-21\n—'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:44:1  error  front-matter-not-closed
        The line “—” stands where three hyphens (---) at the margin belong.
        → Write --- and nothing else on this line.

      1 error in 1 file."
    `);
  });
});
