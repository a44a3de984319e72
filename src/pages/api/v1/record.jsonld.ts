/** The whole record as linked data. */
import { getCatalogue } from '../../../content.ts';
import { linkedRecordText } from '../../../exports/api/record.ts';

export const GET = async () => new Response([...linkedRecordText(await getCatalogue())].join(''));
