/** The forms for machines: linked data and citations in words. */
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { citeOriginal, citePage } from './citation-text.ts';
import { breadcrumbLd, eventLd, organisationPageLd, serialiseJsonLd } from './json-ld.ts';

const catalogue = catalogueOf();

describe('linked data', () => {
  test('no text can end the element that holds it', () => {
    const nasty = '</script><!-- \u2028 "x" & Ұ';
    const text = serialiseJsonLd([{ name: nasty }]);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name: nasty }] });
  });

  test('an event has days, place, organisers, series and sources', () => {
    const [event, page] = eventLd(catalogue, catalogue.get('events', '2011/almaty-workshop'));
    expect(event).toMatchObject({
      '@type': 'Event',
      startDate: '2011-11-09',
      endDate: '2011-11-10',
      location: { name: 'Almaty', address: { addressCountry: 'KZ' } },
      organizer: [{ name: 'OSCE Centre in Astana' }],
      superEvent: { '@type': 'EventSeries', name: 'The workshops' },
    });
    expect(page).toMatchObject({
      '@type': 'WebPage',
      lastReviewed: '2026-11-21',
      mainEntity: { '@id': event?.['@id'] },
    });
  });

  test('an organisation has its other names and its parent', () => {
    const [centre] = organisationPageLd(catalogue, catalogue.get('organisations', 'osce-centre-in-astana'));
    expect(centre).toMatchObject({
      '@type': 'Organization',
      parentOrganization: { '@id': expect.stringMatching(/osce\/#it$/) as string },
    });
    expect(centre?.alternateName).not.toContain('OSCE Centre in Astana');
  });

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

describe('citations in words', () => {
  test('of a page: who, which version, what, where', () => {
    const { before, title, after } = citePage('A title', '/events/2011/x/', '2026-11-21');
    expect(before + title + after).toMatch(
      /^Counter-Trafficking Record\. \(21 November 2026\)\. A title\. https:\/\/.*\/events\/2011\/x\/$/,
    );
  });

  test('of an original: date and form, n.d. without a date, no address where none is known', () => {
    const { data } = catalogue.get('sources', 'osce-1');
    expect(citeOriginal(data)).toMatchObject({ before: 'OSCE. (9 November 2011). ', title: data.title });
    expect(citeOriginal(data).after).toContain('[Press release]');
    const bare = { ...data, kind: 'book' as const };
    delete bare.published;
    delete bare.url;
    expect(citeOriginal(bare)).toEqual({
      before: 'OSCE. (n.d.). ',
      title: data.title,
      after: '.',
    });
  });
});
