/** A guide to the site for language models. */
import { getCatalogue } from '../content.ts';
import { llmsText } from '../exports/llms.ts';

export const GET = async () => new Response(llmsText(await getCatalogue()));
