/** What can be asked of the API. */
import { openApi } from '../../../exports/api/openapi.ts';

export const GET = () => new Response(`${JSON.stringify(openApi(), undefined, 2)}\n`);
