/** The Markdown twin of each page that has one: `index.md` beside it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '../../catalogue/permalinks.ts';
import { bodyOf, getCatalogue } from '../../content.ts';
import { markdownTwin, type Twinned } from '../../exports/markdown/twin.ts';
import { TWINNED_KINDS } from '../../schemas/kinds.ts';

export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return TWINNED_KINDS.flatMap((kind) => catalogue.all(kind) as readonly Twinned[]).map((entry) => ({
    // Astro takes a file called index.md.ts for something else.
    params: { page: addressOf(entry.kind, entry.id).slice(1, -1), index: 'index' },
    props: { entry },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Twinned }> = async ({ props: { entry } }) =>
  new Response(markdownTwin(await getCatalogue(), entry, await bodyOf(entry)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
