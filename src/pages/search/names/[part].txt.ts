/** The names for which the first file has no room, by their rarest words. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { nameFiles } from '../_names.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await nameFiles()).parts.map((text, part) => ({ params: { part: String(part) }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
