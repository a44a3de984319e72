/** What programs may read. */
import { robotsText } from '../exports/robots.ts';

export const GET = () => new Response(robotsText());
