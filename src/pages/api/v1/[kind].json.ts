/** The list of each kind, and of countries. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { publishedCountries, publishedList } from '../../../exports/api/list.ts';
import { KINDS } from '../../../schemas/kinds.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await getCatalogue();
  return [
    { params: { kind: 'countries' }, props: { list: publishedCountries(catalogue) } },
    ...KINDS.map((kind) => ({ params: { kind }, props: { list: publishedList(catalogue, kind) } })),
  ];
};

export const GET: APIRoute<{ list: object }> = ({ props }) => new Response(`${JSON.stringify(props.list)}\n`);
