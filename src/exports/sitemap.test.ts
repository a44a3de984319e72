import { expect, test } from 'vitest';
import { SITE } from '../site.ts';
import { sitemapFaults } from '../testing/validators.ts';
import { sitemapFiles } from './sitemap.ts';

const PAGES = [
  { address: '/events/2011/', reviewed: '2026-11-20' },
  { address: '/', reviewed: '2026-11-21' },
  { address: '/search/', reviewed: undefined },
];

const published = (files: ReadonlyMap<string, string>) =>
  [...files].map(([address, text]) => ({ address, text }));

test('pages stand by address, with the day of their review where there is one', async () => {
  const files = sitemapFiles(PAGES);
  expect([...files.keys()]).toEqual(['/sitemap.xml']);
  expect(files.get('/sitemap.xml')?.match(/<loc>.*/g)).toEqual([
    `<loc>${SITE.url}/</loc><lastmod>2026-11-21</lastmod></url>`,
    `<loc>${SITE.url}/events/2011/</loc><lastmod>2026-11-20</lastmod></url>`,
    `<loc>${SITE.url}/search/</loc></url>`,
  ]);
  expect(await sitemapFaults(published(files))).toEqual([]);
});

test('more pages than a file may hold stand in parts, which the first file names', async () => {
  const files = sitemapFiles(PAGES, 2);
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(files.get('/sitemap.xml')?.match(/<loc>.*/g)).toEqual([
    `<loc>${SITE.url}/sitemap-1.xml</loc><lastmod>2026-11-21</lastmod></sitemap>`,
    `<loc>${SITE.url}/sitemap-2.xml</loc></sitemap>`,
  ]);
  expect(await sitemapFaults(published(files))).toEqual([]);
});

test('the judge is no rubber stamp', async () => {
  const wrong = (files: Map<string, string>, from: string, to: string) =>
    published(files).map((file) => ({ ...file, text: file.text.replace(from, to) }));
  expect(await sitemapFaults(wrong(sitemapFiles(PAGES), '2026-11-21', '21 November'))).not.toEqual([]);
  expect(await sitemapFaults(wrong(sitemapFiles(PAGES), '<loc>', '<loc/><loc>'))).not.toEqual([]);
});
