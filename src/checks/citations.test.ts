/** Claims without a receipt, receipts that do not hold, and the text an editor sees of them. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import {
  EVENT,
  PAGE,
  PLACE,
  SERIES,
  SOURCE,
  TERM,
  changed,
  textOf,
  withFile,
} from '../testing/fixtures/content.ts';
import { Witness, reportOn } from '../testing/fixtures/reports.ts';
import { CITATION_CODES } from './codes/citations.ts';

describe('claims and their receipts', () => {
  const witness = new Witness(CITATION_CODES);

  test('a place without citation', () => {
    expect(witness.see('claim-without-citation', changed(EVENT, ['  place: 1\n', ''])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:1  error  claim-without-citation  place
        No source is cited for the place.
        → Add “place” below “cite” with the number of the paragraph in the main source, or with another source as in osce-90822#2.

      1 error in 1 file."
    `);
  });

  test('a role without citation', () => {
    expect(
      witness.see(
        'claim-without-citation',
        changed(EVENT, ['    role: organiser\n    cite: 2\n', '    role: organiser\n']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:24:5  error  claim-without-citation  organisations[0].cite
        No source is cited for item 1 of “organisations”.
        → Add “cite” with the number of the paragraph in the main source, or with another source as in osce-90822#2.

      1 error in 1 file."
    `);
  });

  test('a date without citation', () => {
    expect(witness.see('claim-without-citation', changed(EVENT, ['  date: 1\n', '']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:8:3  error  claim-without-citation  cite.date
        No source is cited for the date.
        → Add “date” below “cite” with the number of the paragraph in the main source, or with another source as in osce-90822#2.

      1 error in 1 file."
    `);
  });

  test('a term without citation', () => {
    expect(witness.see('claim-without-citation', changed(TERM, ['cite: handbook\n', ''])))
      .toMatchInlineSnapshot(`
      "content/glossary/presumed-victim.mdx:2:1  error  claim-without-citation  cite
        No source is cited for the entry.
        → Add “cite” with the number of the paragraph in the main source, or with another source as in osce-90822#2.

      1 error in 1 file."
    `);
  });

  test('a citation without its claim', () => {
    expect(witness.see('citation-without-claim', changed(EVENT, ['place: almaty\n', ''])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:8:3  error  citation-without-claim  cite.place
        A source is cited for the place, but the entry has no such field.
        → Add the field, or take “place” below “cite” out.

      1 error in 1 file."
    `);
  });

  test('a paragraph without citation', () => {
    expect(
      witness.see(
        'paragraph-without-citation',
        changed(EVENT, ['\n### The aims', '\nMore was said, by many people and at length.\n\n### The aims']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:49:1  error  paragraph-without-citation
        The paragraph “More was said, by many people …” cites no source.
        → Put <Cite p={1} /> directly after a full stop, with the number of the paragraph in the main source.

      1 error in 1 file."
    `);
  });

  test('a list item without citation', () => {
    expect(
      witness.see(
        'paragraph-without-citation',
        changed(EVENT, ['- The first', '- The second was help.\n- The first']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:3  error  paragraph-without-citation
        The paragraph “The second was help.” cites no source.
        → Put <Cite p={1} /> directly after a full stop, with the number of the paragraph in the main source.

      1 error in 1 file."
    `);
  });

  test('a source that is not listed', () => {
    expect(witness.see('source-not-listed', changed(SERIES, ['cite: 4', 'cite: [4, handbook]'])))
      .toMatchInlineSnapshot(`
      "content/series/workshops.mdx:8:15  error  source-not-listed  gaps[0].cite[1]
        The source handbook is cited here but not listed under “sources”.
        → Add handbook to “sources”, after the main source.

      1 error in 1 file."
    `);
  });

  test('a citation in an entry without sources', () => {
    expect(witness.see('no-sources', changed(PAGE, ['independent.', 'independent.<Cite p={1} />'])))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:19  error  no-sources
        Something is cited here, but the entry has no list of sources.
        → Add the field “sources” with the name of each source cited, or take the citation out.

      1 error in 1 file."
    `);
  });

  test('a paragraph past the end', () => {
    expect(witness.see('citation-past-end', changed(EVENT, ['<Cite p={4} />', '<Cite p={5} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  citation-past-end
        The source osce-1 was read up to paragraph 4; there is no paragraph 5.
        → Cite a paragraph from 1 to 4, or correct the field “last” of content/sources/osce-1.yaml.

      1 error in 1 file."
    `);
  });

  test('a paragraph past the end in a field', () => {
    expect(
      witness.see(
        'citation-past-end',
        changed(EVENT, ['cite: [3, handbook]', 'cite: [3, osce-1#40, handbook]']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:35:15  error  citation-past-end  statements[0].cite[1]
        The source osce-1 was read up to paragraph 4; there is no paragraph 40.
        → Cite a paragraph from 1 to 4, or correct the field “last” of content/sources/osce-1.yaml.

      1 error in 1 file."
    `);
  });

  test('a number where nothing is counted', () => {
    expect(
      witness.see(
        'citation-number-not-wanted',
        changed(EVENT, ['<Cite s="handbook" />', '<Cite s="handbook" p={2} />']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:51:26  error  citation-number-not-wanted
        The paragraphs of the source handbook are not counted, but <Cite s="handbook" p={2} /> gives a number.
        → Write <Cite s="handbook" />.

      1 error in 1 file."
    `);
  });

  test('a number where nothing is counted, in a field', () => {
    expect(witness.see('citation-number-not-wanted', changed(TERM, ['cite: handbook', 'cite: 2'])))
      .toMatchInlineSnapshot(`
      "content/glossary/presumed-victim.mdx:4:7  error  citation-number-not-wanted  cite
        The paragraphs of the source handbook are not counted, but 2 gives a number.
        → Write handbook.

      1 error in 1 file."
    `);
  });

  test('no number where paragraphs are counted', () => {
    expect(witness.see('citation-number-missing', changed(EVENT, ['cite: 4', 'cite: osce-1'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:39:11  error  citation-number-missing  openQuestions[0].cite
          The citation of osce-1 does not say which paragraph.
          → Write 1 for paragraph 1, and so on.

        1 error in 1 file."
      `);
  });

  test('no number in the text', () => {
    expect(
      witness.see(
        'citation-number-missing',
        changed(EVENT, ['<Cite s="osce-1" p={3} />', '<Cite s="osce-1" />']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:26  error  citation-number-missing
        The citation of osce-1 does not say which paragraph.
        → Write <Cite p={1} /> for paragraph 1, and so on.

      1 error in 1 file."
    `);
  });

  test('a <Cite> without attributes', () => {
    expect(witness.see('bad-cite-tag', changed(EVENT, ['<Cite p={4} />', '<Cite />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  bad-cite-tag
        This <Cite> says neither which source nor which paragraph.
        → Write <Cite p={3} /> for paragraph 3 of the main source, or <Cite s="osce-90822" p={2} /> for another source.

      1 error in 1 file."
    `);
  });

  test('a <Cite> with a misspelt attribute', () => {
    expect(witness.see('bad-cite-tag', changed(EVENT, ['<Cite p={4} />', '<Cite para={4} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  bad-cite-tag
        This <Cite> has something besides s and p: para.
        → Write <Cite p={3} /> for paragraph 3 of the main source, or <Cite s="osce-90822" p={2} /> for another source.

      1 error in 1 file."
    `);
  });

  test('a <Cite> with half a paragraph', () => {
    expect(witness.see('bad-cite-tag', changed(EVENT, ['<Cite p={4} />', '<Cite p={4.5} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  bad-cite-tag
        The p of this <Cite> is “4.5”, not a whole number from 1 on.
        → Write <Cite p={3} /> for paragraph 3 of the main source, or <Cite s="osce-90822" p={2} /> for another source.

      1 error in 1 file."
    `);
  });

  test('two paragraphs in one <Cite>', () => {
    expect(witness.see('bad-cite-tag', changed(EVENT, ['<Cite p={4} />', '<Cite p={[3, 4]} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  bad-cite-tag
        The p of this <Cite> is “[3, 4]”, not a whole number from 1 on.
        → Write one <Cite> for each: <Cite p={3} /><Cite p={4} />.

      1 error in 1 file."
    `);
  });

  test('a misspelt source in a <Cite>', () => {
    expect(reportOn(changed(EVENT, ['<Cite s="osce-1" p={3} />', '<Cite s="osce1" p={3} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:26  error  unknown-source
        There is no source “osce1” in the record.
        → Write <Cite s="osce-1" p={3} />.

      1 error in 1 file."
    `);
  });

  test('coordinates without citation', () => {
    expect(witness.see('claim-without-citation', changed(PLACE, ['cite:\n  coordinates: handbook\n', ''])))
      .toMatchInlineSnapshot(`
      "content/places/almaty.yaml:4:1  error  claim-without-citation  lat
        No source is cited for the coordinates.
        → Add “coordinates” below “cite” with the number of the paragraph in the main source, or with another source as in osce-90822#2.

      1 error in 1 file."
    `);
  });

  test('a <Cite> that belongs to no sentence', () => {
    expect(
      witness.see(
        'cite-alone',
        changed(EVENT, ['<Cite s="handbook" />', '<Cite s="handbook" />\n\n<Cite p={3} />']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:1  error  cite-alone
        The <Cite> stands on a line of its own, so that no sentence belongs to it.
        → Put it directly after the full stop of the sentence that it supports.

      1 error in 1 file."
    `);
  });

  test('a source that is listed and not cited', () => {
    expect(
      witness.see(
        'source-never-cited',
        changed(SERIES, ['sources: [osce-1]', 'sources: [osce-1, handbook]']),
      ),
    ).toMatchInlineSnapshot(`
      "content/series/workshops.mdx:4:19  error  source-never-cited  sources[1]
        The source handbook is listed, but nothing in the entry cites it.
        → Cite it where it supports a claim, or take it out of “sources”.

      1 error in 1 file."
    `);
  });

  test('a source that nothing cites', () => {
    expect(
      witness.see('orphan-source', withFile('sources/osce-2.yaml', textOf(SOURCE).replace('opens', 'ends'))),
    ).toMatchInlineSnapshot(`
      "content/sources/osce-2.yaml:1:1  warning  orphan-source
        No entry cites this source.
        → Cite it where it supports a claim, or delete the file.

      1 warning in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
