/** Every entry of every kind. */
import type { APIRoute } from 'astro';
import type { AnyEntry } from '../../../../catalogue/entry.ts';
import { getCatalogue } from '../../../../content.ts';
import { KINDS } from '../../../../schemas/kinds.ts';
import { entryText } from '../_entry-text.ts';

export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return KINDS.flatMap((kind) =>
    catalogue.all(kind).map((entry) => ({ params: { kind, id: entry.id }, props: { entry } })),
  );
}

export const GET: APIRoute<{ entry: AnyEntry }> = async ({ props }) =>
  new Response(`${await entryText(props.entry)}\n`);
