// @ts-check
/**
 * How the site is built, in the order in which it happens:
 * the gate checks all content and stops the build on any problem; the editors' texts are compiled; Astro renders the
 * pages and passes each on; then the search index, the headers file, the sitemap and the checksums are written; what
 * was ever published is held against what answers now; and the finished site takes the place of dist/.
 */
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checksums } from './src/integrations/checksums.ts';
import { COPY_SCRIPT } from './src/copying/boot.ts';
import { browserScript } from './src/integrations/browser-script.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { gate } from './src/integrations/gate.ts';
import { headers } from './src/integrations/headers.ts';
import { passPages } from './src/integrations/pass-pages.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { prose } from './src/integrations/prose.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { SEARCH_SCRIPT } from './src/search/addresses.ts';
import { SITE } from './src/site.ts';

const index = searchIndex();
const policy = headers();
const map = sitemap();
const promises = permalinks();

export default defineConfig({
  site: SITE.url,
  // Not dist/: see integrations/publish.ts.
  outDir: './.build/site',
  trailingSlash: 'always',
  // The default of Astro 7 ('jsx') drops white space between elements and glues words in the search index.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // One request a page: the styles stand in it. 'esnext' keeps light-dark() as written.
  // A few pages at once: while one is written to the disk, the next is rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Scripts are files of their own: the policy lets no inline one through but that of search/boot.ts.
  vite: { build: { cssTarget: 'esnext', assetsInlineLimit: 0 } },
  integrations: [
    gate(),
    prose(mdx()),
    contentStore(),
    browserScript(new URL('./src/search/browser/main.ts', import.meta.url), SEARCH_SCRIPT),
    browserScript(new URL('./src/copying/copy.ts', import.meta.url), COPY_SCRIPT),
    devSearch(),
    passPages(index, policy, map, promises),
    index,
    policy,
    map,
    checksums(),
    promises,
    publish(new URL('./dist', import.meta.url)),
  ],
});
