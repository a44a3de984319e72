/** The JSON Schemas of all files of the API. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas, type JsonSchema } from '../../../../exports/api/schemas.ts';

export const getStaticPaths = (() =>
  [...jsonSchemas()].map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: JsonSchema }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, undefined, 2)}\n`);
