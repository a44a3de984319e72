/** The whole record as tables. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../../content.ts';
import { TABLES_OF_RECORD } from '../../../../exports/api/tables/all.ts';
import type { Table } from '../../../../exports/api/tables/table.ts';

export const getStaticPaths = (() =>
  TABLES_OF_RECORD.map((table) => ({
    params: { name: table.name },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = async ({ props }) =>
  new Response([...props.table.lines(await getCatalogue())].join(''));
