/** Makes the search index of the finished pages with Pagefind's Node API (https://pagefind.app/docs/node-api/). */
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { INDEX_FOLDER } from '../search/addresses.ts';
import { SITE } from '../site.ts';

/** Files that Pagefind writes for interfaces of its own, and for the worker that we do without. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * The heading is searched as a field of the record, and so is the word above it that says what the page is; in an
 * excerpt they would only repeat the title and the facts of the result.
 */
const IN_THE_RECORD = ['h1', '[data-pagefind-body] .kind'];

export interface IndexSummary {
  pages: number;
  words: number;
  /** Of the whole folder, as it stands on disk. */
  bytes: number;
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, words, bytes } = await writeSearchIndex(fileURLToPath(dir), SITE.lang);
        const number = (value: number) => value.toLocaleString('en-GB');
        logger.info(`${number(pages)} pages, ${number(words)} words, ${number(Math.ceil(bytes / 1024))} kB`);
      },
    },
  };
}

/**
 * Indexes the pages of a folder that mark their article with `data-pagefind-body`, and writes the index below it.
 * @param site path of the folder
 * @param lang the one language tag that the pages may have
 * @throws Error if Pagefind reports one, if no page was found or marked, or if a page has another language
 */
export async function writeSearchIndex(site: string, lang: string): Promise<IndexSummary> {
  const folder = path.join(site, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  try {
    const { index } = checked(await pagefind.createIndex({ excludeSelectors: IN_THE_RECORD }));
    if (!index) throw new Error('Pagefind made no index and gave no reason.');
    const { page_count: found } = checked(await index.addDirectory({ path: site }));
    checked(await index.writeFiles({ outputPath: folder }));
    const pages = await indexedPages(folder, lang);
    if (pages === found) {
      // Pagefind's rule: if no page marks its article, whole pages are indexed, navigation and all.
      throw new Error(
        'No page marks its article with data-pagefind-body, or every page does, the search page too.',
      );
    }
    for (const file of await readdir(folder)) if (UNUSED.test(file)) await rm(path.join(folder, file));
    return { pages, ...(await weigh(folder)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index could not be made. ${reason}`, { cause: error });
  } finally {
    await pagefind.close();
  }
}

function checked<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind says: ${response.errors.join('; ')}`);
  return response;
}

/** The number of pages in the index. @throws Error if there are none, or if they are in another or a second language */
async function indexedPages(folder: string, lang: string): Promise<number> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const languages = Object.entries(entry.languages);
  const strange = languages.filter(([tag]) => tag !== lang.toLowerCase()).map(([tag]) => tag);
  if (strange.length > 0) {
    throw new Error(
      `Some pages have <html lang="${strange.join('", "')}"> instead of "${lang}": they would make an index of their own, which nobody searches.`,
    );
  }
  const pages = languages[0]?.[1].page_count ?? 0;
  if (pages === 0) throw new Error('No page was found.');
  return pages;
}

/** Counts words and bytes, and by that proves that each page of the index can be read. */
async function weigh(folder: string): Promise<Omit<IndexSummary, 'pages'>> {
  let words = 0;
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const { size } = await stat(file);
    bytes += (await stat(file)).isFile() ? size : 0;
    if (!name.endsWith('.pf_fragment')) continue;
    words += (JSON.parse(await fragmentText(file)) as { word_count: number }).word_count;
  }
  return { words, bytes };
}

/** Each file of the index is packed, and begins with a signature. */
async function fragmentText(file: string): Promise<string> {
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .slice('pagefind_dcd'.length);
}
