/** The pages of the site for search engines (https://www.sitemaps.org/protocol.html, 0.9). */
import { SITEMAP } from '../catalogue/permalinks.ts';
import { SITE } from '../site.ts';
import { escapeXml } from './xml.ts';

export interface SitemapPage {
  address: string;
  /** The day of the last review of what stands on it, YYYY-MM-DD. */
  reviewed: string | undefined;
}

/** A file may hold so many pages, says the protocol. */
const MOST = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap: one file, or parts and a file that names them.
 * @param pages in any order: files list them by address
 * @returns texts by address; `/sitemap.xml` is always there
 */
export function sitemapFiles(pages: readonly SitemapPage[], most = MOST): Map<string, string> {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) =>
    sorted.slice(index * most, (index + 1) * most),
  );
  if (parts.length <= 1) return new Map([[SITEMAP, document('urlset', 'url', sorted)]]);
  const named = parts.map((part, index) => ({
    address: SITEMAP.replace('.xml', `-${String(index + 1)}.xml`),
    part,
    reviewed: latest(part),
  }));
  return new Map([
    [SITEMAP, document('sitemapindex', 'sitemap', named)],
    ...named.map(({ address, part }) => [address, document('urlset', 'url', part)] as const),
  ]);
}

const latest = (pages: readonly SitemapPage[]): string | undefined =>
  pages
    .flatMap(({ reviewed }) => reviewed ?? [])
    .sort()
    .at(-1);

function document(root: string, element: string, items: readonly SitemapPage[]): string {
  const lines = items.map(({ address, reviewed }) => {
    const lastmod = reviewed === undefined ? '' : `<lastmod>${reviewed}</lastmod>`;
    return `<${element}><loc>${escapeXml(SITE.url + address)}</loc>${lastmod}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('')}</${root}>\n`;
}
