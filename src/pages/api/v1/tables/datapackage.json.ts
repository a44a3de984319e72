/** What stands in the tables. */
import { getCatalogue } from '../../../../content.ts';
import { dataPackage } from '../../../../exports/api/datapackage.ts';

export const GET = async () =>
  new Response(`${JSON.stringify(dataPackage(await getCatalogue()), undefined, 2)}\n`);
