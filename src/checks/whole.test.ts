/** Faults that show only between entries or fields, and the text an editor sees of them. */
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
import { Witness } from '../testing/fixtures/reports.ts';
import { WHOLE_CODES } from './codes/whole.ts';

describe('entries side by side', () => {
  const witness = new Witness(WHOLE_CODES);

  test('two places of one name', () => {
    expect(
      witness.see(
        'same-title',
        withFile('places/almaty-2.yaml', textOf(PLACE).replace('The largest', 'Another')),
      ),
    ).toMatchInlineSnapshot(`
      "content/places/almaty.yaml:1:7  error  same-title  name
        “name” is “Almaty”, the same as in content/places/almaty-2.yaml.
        → Add what tells the two apart, such as the town or the year.

      1 error in 1 file."
    `);
  });

  test('a source entered twice', () => {
    expect(
      witness.see('same-source', [
        ...changed(SERIES, ['cite: 4', 'cite: [4, osce-1-copy#4]'], ['[osce-1]', '[osce-1, osce-1-copy]']),
        { path: 'sources/osce-1-copy.yaml', text: textOf(SOURCE) },
      ]),
    ).toMatchInlineSnapshot(`
      "content/sources/osce-1.yaml:1:8  error  same-source  title
        “title” is “Workshop opens in Almaty”, and publisher, date, kind and language are those of content/sources/osce-1-copy.yaml as well.
        → Keep one of the two files, and name that one wherever the other is cited.

      1 error in 1 file."
    `);
  });

  test('two pages with one summary', () => {
    expect(
      witness.see(
        'same-summary',
        withFile('pages/method.mdx', textOf(PAGE).replace('About the record', 'Method')),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/method.mdx:3:10  error  same-summary  summary
        The summary is word for word that of content/pages/about.mdx.
        → Write one that says what is particular to this entry.

      1 error in 1 file."
    `);
  });

  test('participants without number and groups', () => {
    expect(witness.see('empty-participants', changed(EVENT, ['  count: 70\n  who: [prosecutors]\n', ''])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:19:1  error  empty-participants  participants
        The participants have neither a number (count) nor groups (who).
        → Add what the source says of them, or take “participants” out.

      1 error in 1 file."
    `);
  });

  test('one edition twice', () => {
    expect(
      witness.see(
        'ordinal-twice',
        changed(SERIES, ['ordinal: 1', 'ordinal: 2\n    label: The second\n    cite: 4\n  - ordinal: 1']),
      ),
    ).toMatchInlineSnapshot(`
      "content/series/workshops.mdx:6:14  error  ordinal-twice  gaps[0].ordinal
        Edition 2 of the series workshops is also given in content/events/2011/almaty-workshop.mdx.
        → Correct the number of one of the two.

      1 error in 1 file."
    `);
  });

  test('an edition that is nowhere', () => {
    expect(
      witness.see(
        'ordinal-missing',
        changed(SERIES, [
          '  - ordinal: 1\n    label: The first workshop\n',
          '  - label: The first workshop\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:14:12  error  ordinal-missing  series.ordinal
        Edition 1 of the series workshops is neither an event nor a gap, though there is an edition 2.
        → Write the event with “ordinal: 1”, or add it to the “gaps” of content/series/workshops.mdx.

      1 error in 1 file."
    `);
  });

  test('two events of one date, place and kind', () => {
    const twin = textOf(EVENT)
      .replace('title: Second workshop on co-operation', 'title: Another workshop')
      .replace('summary: Seventy people met in Almaty.', 'summary: Others met in Almaty.')
      .replace('series:\n  id: workshops\n  ordinal: 2\n', '')
      .replace('  series: 1\n', '');
    expect(witness.see('same-event', withFile('events/2011/another-workshop.mdx', twin)))
      .toMatchInlineSnapshot(`
      "content/events/2011/another-workshop.mdx:5:7  warning  same-event  date
        Date, place and kind are those of content/events/2011/almaty-workshop.mdx: the two may be one event.
        → If they are, put both into one file with both sources; if not, say in each what tells them apart.

      1 warning in 1 file."
    `);
  });

  test('one form for two terms', () => {
    expect(
      witness.see(
        'same-form-of-term',
        withFile(
          'glossary/victim.mdx',
          textOf(TERM)
            .replace('term: presumed victim', 'term: victim\nalso: [victims, Presumed victim]')
            .replace('Somebody who is likely to be', 'Somebody who is'),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/glossary/victim.mdx:3:17  error  same-form-of-term  also[1]
        The form “Presumed victim” also belongs to the term of content/glossary/presumed-victim.mdx, so no text can be linked to the right one.
        → Keep it in one of the two.

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
