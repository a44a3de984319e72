/** How a browser can search the record. */
import { openSearchDescription } from '../exports/open-search.ts';

export const GET = () =>
  new Response(openSearchDescription(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
