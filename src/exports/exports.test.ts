/** The forms for machines: linked data, and the head of pages. */
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../schemas/kinds.ts';
import { SITE } from '../site.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { EVENT, changed } from '../testing/fixtures/content.ts';
import { NASTY_STRINGS } from '../testing/fixtures/nasty-strings.ts';
import { breadcrumbLd, linkedData, serialiseJsonLd, type JsonLdNode } from './json-ld.ts';
import { entryHead } from './page-head.ts';

const catalogue = catalogueOf();
const event = catalogue.get('events', '2011/almaty-workshop');
const entries = KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]);

/** schema.org's own context needs the network; this one has what it would do with our terms. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };
const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new RangeError(`No network here: ${url}`);
  return Promise.resolve({ documentUrl: url, document: CONTEXT });
};
// Safe: it throws where a part would be dropped. The types of jsonld do not know the word yet.
const options = { documentLoader, safe: true };
const expand = async (nodes: readonly JsonLdNode[]) =>
  jsonld.expand(JSON.parse(serialiseJsonLd(nodes)) as JsonLdDocument, options);

describe('linked data', () => {
  test.each(Object.entries(NASTY_STRINGS))(
    '%s can neither end the element nor change on the way',
    (_, name) => {
      const text = serialiseJsonLd([{ name }]);
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name }] });
    },
  );

  test('an event has days, place, bodies in their roles, speakers, series, topics and sources', () => {
    const [node, page] = linkedData(catalogue, event);
    expect(node).toMatchObject({
      '@type': 'Event',
      startDate: '2011-11-09',
      endDate: '2011-11-10',
      location: { name: 'Almaty', address: { addressCountry: 'KZ' } },
      organizer: [{ name: 'OSCE Centre in Astana' }],
      performer: [
        {
          '@type': 'Person',
          name: 'Maria Example',
          jobTitle: 'Head of the Centre',
          affiliation: { name: 'OSCE Centre in Astana' },
        },
      ],
      superEvent: { '@type': 'EventSeries', name: 'The workshops' },
      about: [{ '@type': 'DefinedTerm', name: 'Victim identification' }],
      subjectOf: [{ '@type': 'NewsArticle', datePublished: '2011-11-09' }, { '@type': 'Book' }],
    });
    // No role, no property: schema.org has no way to say that nobody is known.
    expect(node).not.toHaveProperty('funder');
    expect(page).toMatchObject({
      '@type': 'WebPage',
      lastReviewed: '2026-11-21',
      license: expect.stringContaining('/by/4.0/') as string,
      mainEntity: { '@id': node?.['@id'] },
      isBasedOn: { '@id': expect.stringMatching(/sources\/osce-1\/#it$/) as string },
      citation: [{}, {}],
    });
  });

  test('a speaker of two statements stands once, with the post of the first', () => {
    const second = `    cite: [3, handbook]
  - { person: maria-example, key: later, as: Director, says: Dialogue goes on., cite: 3 }`;
    const twice = catalogueOf(changed(EVENT, ['    cite: [3, handbook]', second]));
    const [node] = linkedData(twice, twice.get('events', '2011/almaty-workshop'));
    expect(node?.performer).toMatchObject([{ jobTitle: 'Head of the Centre' }]);
  });

  test('an organisation has its other names and its parent', () => {
    const [centre] = linkedData(catalogue, catalogue.get('organisations', 'osce-centre-in-astana'));
    expect(centre).toMatchObject({
      '@type': 'Organization',
      parentOrganization: { '@id': expect.stringMatching(/osce\/#it$/) as string },
    });
    expect(centre?.alternateName).not.toContain('OSCE Centre in Astana');
  });

  test('the guidebook is a report, and its chapters are parts of it', () => {
    const [book] = linkedData(catalogue, catalogue.get('guidebook', 'index'));
    const [chapter] = linkedData(catalogue, catalogue.get('chapters', 'chapter-1'));
    expect(book).toMatchObject({ '@type': 'Report', hasPart: [{ '@id': chapter?.['@id'] }] });
    expect(chapter).toMatchObject({ '@type': 'Chapter', isPartOf: { '@id': book?.['@id'] } });
  });

  test.each(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry] as const))(
    'a processor of JSON-LD drops nothing of %s',
    async (_, entry) => {
      const nodes = linkedData(catalogue, entry);
      const expanded = await expand(nodes);
      expect(expanded).toHaveLength(nodes.length);
      expect(expanded.at(-1)).toHaveProperty('@id', SITE.url + addressOf(entry.kind, entry.id));
      expect(JSON.stringify(nodes)).not.toMatch(/undefined|null/);
    },
  );

  test('the way back is numbered from 1, and ends at the page itself', () => {
    const { itemListElement } = breadcrumbLd(
      [{ label: 'Events', href: '/events/' }, { label: 'X' }],
      'https://e.example/x/',
    );
    expect(itemListElement).toMatchObject([
      { position: 1, name: 'Events', item: expect.stringMatching(/\/events\/$/) as string },
      { position: 2, name: 'X', item: 'https://e.example/x/' },
    ]);
  });
});

describe('the head of an entry', () => {
  const described = { rel: 'describedby', href: '/x.json', type: 'application/json' };
  const head = entryHead(catalogue, event, described);
  const named = Object.fromEntries(head.names);
  const page = `${SITE.url}/events/2011/almaty-workshop/`;

  test('has the links of FAIR Signposting; the address to cite is that of our page', () => {
    expect(head.links.map(({ rel }) => rel)).toEqual(['cite-as', 'type', 'license', 'author', 'describedby']);
    expect(head.links[0]?.href).toBe(page);
    expect(head.links).toContain(described);
  });

  test('has what Zotero needs to take it as a web page by a body, of the day of its review', () => {
    expect(named).toMatchObject({
      'DC.type': 'webpage',
      citation_title: 'Second workshop on co-operation',
      citation_author: `${SITE.name},`,
      citation_publication_date: '2026/11/21',
      citation_public_url: page,
      'DC.source': 'https://www.osce.org/astana/1',
    });
    // Any of these would make it a report, a book or an article.
    expect(Object.keys(named).join()).not.toMatch(/institution|isbn|journal|conference|series/);
  });

  test('has the day of its last change for previews', () => {
    expect(head.properties).toContainEqual(['article:modified_time', '2026-11-21']);
  });
});
