/** The whole record in one file. */
import { getCatalogue } from '../../../content.ts';
import { recordText } from '../../../exports/api/record.ts';
import { entryText } from './_entry-text.ts';

export const GET = async () => {
  const pieces = await Array.fromAsync(recordText(await getCatalogue(), entryText));
  // Not one string: that of a large record might be longer than strings can be.
  return new Response(new Blob(pieces));
};
