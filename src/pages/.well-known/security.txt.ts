/** Whom to tell of a fault in the site. */
import { securityText } from '../../exports/robots.ts';

export const GET = () => new Response(securityText());
