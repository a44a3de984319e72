import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { exactQueries } from './exact-queries.ts';
import { catalogueOf } from './fixtures/catalogue.ts';
import { changed, PLACE, SOURCE, TERM, WIDER_TOPIC } from './fixtures/content.ts';

const rightFor = (query: string, files?: readonly ContentFile[]) =>
  exactQueries(catalogueOf(files)).find((each) => each.query === query)?.right;

describe('exact queries', () => {
  test.each([
    ['Second workshop on co-operation', '/events/2011/almaty-workshop/'],
    ['OSCE', '/organisations/osce/'],
    ['Finding victims', '/topics/victim-identification/'],
    ['Introduction', '/guidebook/chapter-1/'],
    ['Workshop opens in Almaty', '/sources/osce-1/'],
    ['About the record', '/about/'],
    ['Kyrgyzstan', '/countries/kg/'],
  ])('ask for %s', (query, address) => {
    expect(rightFor(query)).toEqual([address]);
  });

  test('take any of the entries that bear a name, however it is written', () => {
    const files = changed(TERM, ['term: presumed victim', 'term: victim-identification']);
    expect(rightFor('Victim identification', files)).toEqual([
      '/topics/victim-identification/',
      '/glossary/presumed-victim/',
    ]);
  });

  test('hold names in other languages, and no aliases', () => {
    const files = changed(PLACE, [
      'sources:',
      'names: [{ name: Алма-Ата, lang: ru, cite: handbook }]\naliases: [big city]\nsources:',
    ]);
    expect(rightFor('Алма-Ата', files)).toEqual(['/places/almaty/']);
    expect(rightFor('big city', files)).toBeUndefined();
  });

  test('let the entry come before a document that is called as it is searched for', () => {
    const files = changed(WIDER_TOPIC, ['summary:', 'aliases: [workshop opens in Almaty]\nsummary:']);
    expect(rightFor('Workshop opens in Almaty', files)).toEqual([
      '/sources/osce-1/',
      '/topics/victim-identification/',
    ]);
  });

  test('ask for a shared title once', () => {
    const files = changed(SOURCE, ['Workshop opens in Almaty', 'A HANDBOOK']);
    expect(exactQueries(catalogueOf(files)).filter(({ query }) => /a handbook/i.test(query))).toHaveLength(1);
  });
});
