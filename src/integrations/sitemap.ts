/**
 * Writes the sitemap. It takes from each page what the page itself says: whether search engines may have it, and when it
 * was last reviewed. So it can't tell another date than readers see.
 */
import { writeFile } from 'node:fs/promises';
import { sitemapFiles, type SitemapPage } from '../exports/sitemap.ts';
import type { PageReader } from './pass-pages.ts';

/** The foot of layouts/Page.astro. */
const REVIEWED = /<p class="edit">[^<]*<time datetime="(\d{4}-\d{2}-\d{2})"/;

export function sitemap(): PageReader {
  const pages: SitemapPage[] = [];
  return {
    name: 'sitemap',
    readPage: (address, html) => {
      if (!html.includes('<meta name="robots" content="noindex"'))
        pages.push({ address, reviewed: REVIEWED.exec(html)?.[1] });
      return html;
    },
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [address, text] of sitemapFiles(pages)) await writeFile(new URL(`.${address}`, dir), text);
      },
    },
  };
}
