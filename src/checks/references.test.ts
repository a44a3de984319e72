/** References that lead nowhere, in a circle or twice, and the text an editor sees of them. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import { CENTRE, EVENT, OSCE, SERIES, TERM, WIDER_TOPIC, changed } from '../testing/fixtures/content.ts';
import { Witness } from '../testing/fixtures/reports.ts';
import { REFERENCE_CODES } from './codes/references.ts';

describe('references that do not hold', () => {
  const witness = new Witness(REFERENCE_CODES);

  test('a misspelt organisation', () => {
    expect(
      witness.see(
        'unknown-organisation',
        changed(EVENT, ['- id: osce-centre-in-astana', '- id: osce-center-in-astana']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:24:9  error  unknown-organisation  organisations[0].id
        There is no organisation “osce-center-in-astana” in the record.
        → Write osce-centre-in-astana (OSCE Centre in Astana).

      1 error in 1 file."
    `);
  });

  test('an organisation by its name', () => {
    expect(
      witness.see(
        'unknown-organisation',
        changed(EVENT, [
          '    organisation: osce-centre-in-astana',
          '    organisation: OSCE Center in Astana',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:33:19  error  unknown-organisation  statements[0].organisation
        There is no organisation “OSCE Center in Astana” in the record.
        → Write osce-centre-in-astana (OSCE Centre in Astana).

      1 error in 1 file."
    `);
  });

  test('an organisation by its acronym', () => {
    expect(witness.see('unknown-organisation', changed(CENTRE, ['  id: osce\n', '  id: O.S.C.E.\n'])))
      .toMatchInlineSnapshot(`
      "content/organisations/osce-centre-in-astana.mdx:9:7  error  unknown-organisation  parent.id
        There is no organisation “O.S.C.E.” in the record.
        → Write osce (Organization for Security and Co-operation in Europe).

      1 error in 1 file."
    `);
  });

  test('an organisation unlike any other', () => {
    expect(
      witness.see('unknown-organisation', changed(EVENT, ['- id: osce-centre-in-astana', '- id: unicef'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:24:9  error  unknown-organisation  organisations[0].id
        There is no organisation “unicef” in the record.
        → Write the name of a file in content/organisations/ without its ending, or write that file first.

      1 error in 1 file."
    `);
  });

  test('a person by family name', () => {
    expect(witness.see('unknown-person', changed(EVENT, ['person: maria-example', 'person: example'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:31:13  error  unknown-person  statements[0].person
        There is no person “example” in the record.
        → Write maria-example (Maria Example).

      1 error in 1 file."
    `);
  });

  test('a place', () => {
    expect(witness.see('unknown-place', changed(EVENT, ['place: almaty', 'place: alamty'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:6:8  error  unknown-place  place
        There is no place “alamty” in the record.
        → Write almaty (Almaty).

      1 error in 1 file."
    `);
  });

  test('a series', () => {
    expect(witness.see('unknown-series', changed(EVENT, ['id: workshops', 'id: worksops'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:13:7  error  unknown-series  series.id
        There is no series “worksops” in the record.
        → Write workshops (The workshops).

      1 error in 1 file."
    `);
  });

  test('a project', () => {
    expect(witness.see('unknown-project', changed(EVENT, ['project: search-2011', 'project: search-2012'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:15:10  error  unknown-project  project
        There is no project “search-2012” in the record.
        → Write search-2011 (The search of 2011).

      1 error in 1 file."
    `);
  });

  test('a topic by another label', () => {
    expect(
      witness.see(
        'unknown-topic',
        changed(EVENT, ['topics: [victim-identification]', 'topics: [finding-victims]']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:10  error  unknown-topic  topics[0]
        There is no topic “finding-victims” in the record.
        → Write victim-identification (Victim identification).

      1 error in 1 file."
    `);
  });

  test('a term', () => {
    expect(
      witness.see(
        'unknown-term',
        changed(TERM, ['cite: handbook', 'cite: handbook\nrelated: [presumed-victims]']),
      ),
    ).toMatchInlineSnapshot(`
      "content/glossary/presumed-victim.mdx:5:11  error  unknown-term  related[0]
        There is no term “presumed-victims” in the record.
        → Write presumed-victim (presumed victim).

      1 error in 1 file."
    `);
  });

  test('a source', () => {
    expect(
      witness.see(
        'unknown-source',
        changed(EVENT, ['<Cite s="osce-1" p={3} />', '<Cite s="osce-2" p={3} />']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:26  error  unknown-source
        There is no source “osce-2” in the record.
        → Write <Cite s="osce-1" p={3} />.

      1 error in 1 file."
    `);
  });

  test('a source of the list', () => {
    expect(witness.see('unknown-source', changed(SERIES, ['sources: [osce-1]', 'sources: [osec-1]'])))
      .toMatchInlineSnapshot(`
      "content/series/workshops.mdx:4:11  error  unknown-source  sources[0]
        There is no source “osec-1” in the record.
        → Write osce-1 (Workshop opens in Almaty).

      1 error in 1 file."
    `);
  });

  test('an entry to see also', () => {
    expect(
      witness.see(
        'unknown-entry',
        changed(EVENT, ['entry: projects/search-2011', 'entry: project/search-2011']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:41:12  error  unknown-entry  seeAlso[0].entry
        There is no entry “project/search-2011” in the record.
        → Write projects/search-2011 (The search of 2011).

      1 error in 1 file."
    `);
  });

  test('an entry that sees itself', () => {
    expect(
      witness.see(
        'reference-to-itself',
        changed(EVENT, ['entry: projects/search-2011', 'entry: events/2011/almaty-workshop']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:41:12  error  reference-to-itself  seeAlso[0].entry
        “entry” names the entry in which it stands.
        → Take it out, or name another entry.

      1 error in 1 file."
    `);
  });

  test('a topic listed twice', () => {
    expect(
      witness.see(
        'listed-twice',
        changed(EVENT, [
          'topics: [victim-identification]',
          'topics: [victim-identification, victim-identification]',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:36:33  error  listed-twice  topics[1]
        “topics” names victim-identification a second time.
        → Take one of the two out.

      1 error in 1 file."
    `);
  });

  test('an organisation twice in one role', () => {
    expect(
      witness.see(
        'duplicate-involvement',
        changed(EVENT, [
          'organisations:\n',
          'organisations:\n  - id: osce-centre-in-astana\n    role: organiser\n    cite: 1\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:27:9  error  duplicate-involvement  organisations[1].id
        The organisation osce-centre-in-astana is listed twice with the role organiser.
        → Keep one of the two, with the citations of both.

      1 error in 1 file."
    `);
  });

  test('a country twice', () => {
    expect(witness.see('duplicate-country', changed(EVENT, ['codes: [KZ, KG]', 'codes: [KZ, KG, KZ]'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:28:19  error  duplicate-country  countries.codes[2]
        KZ (Kazakhstan) is listed twice.
        → Take one of the two out.

      1 error in 1 file."
    `);
  });

  test('topics that lead in a circle', () => {
    expect(
      witness.see('loop-of-topics', changed(WIDER_TOPIC, ['related: [monitoring]', 'broader: monitoring'])),
    ).toMatchInlineSnapshot(`
      "content/topics/monitoring.mdx:3:10  error  loop-of-topics  broader
        The wider topics lead in a circle: monitoring → victim-identification → monitoring.
        → Take the field “broader” out of the topic that is the widest of them.

      1 error in 1 file."
    `);
  });

  test('organisations that lead in a circle', () => {
    expect(
      witness.see(
        'loop-of-organisations',
        changed(OSCE, [
          'sources: [osce-1]',
          'parent:\n  id: osce-centre-in-astana\n  cite: 1\nsources: [osce-1]',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/organisations/osce.mdx:10:7  error  loop-of-organisations  parent.id
        The parents lead in a circle: osce → osce-centre-in-astana → osce.
        → Take the field “parent” out of the organisation that stands above the others.

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
