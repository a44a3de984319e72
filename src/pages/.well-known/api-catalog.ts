/** Where programs find the API (RFC 9727). */
import { apiCatalogue } from '../../exports/api/api-catalogue.ts';

export const GET = () => new Response(`${JSON.stringify(apiCatalogue(), undefined, 2)}\n`);
