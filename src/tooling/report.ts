/** `npm run report`: how much the record holds, and how much of it names its source. */
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { factReceipts, orphanSources, paragraphReceipts, statementReceipts } from '../catalogue/receipts.ts';
import { checkContent } from '../checks/run.ts';
import { KINDS } from '../schemas/kinds.ts';
import { listPublicFiles, readContentFiles } from './content-files.ts';
import { ROOT } from './paths.ts';
import { accountForSheets } from './sheets.ts';

/** A line of the report: what, how much, and whether its bound is kept. */
export interface ReportLine {
  what: string;
  value: string;
  kept: boolean;
}

/** The figures of the record as it stands on disk. */
export async function figures(root: string): Promise<ReportLine[]> {
  const { entries } = checkContent(await readContentFiles(root), await listPublicFiles(root));
  const catalogue = buildCatalogue(entries);
  const share = (what: string, { claims, cited }: { claims: number; cited: number }): ReportLine => ({
    what,
    value: `${String(cited)} of ${String(claims)}`,
    kept: claims > 0 && cited === claims,
  });
  const sheets = accountForSheets(catalogue);
  const orphans = orphanSources(catalogue);
  return [
    ...KINDS.map((kind) => ({ what: kind, value: String(catalogue.all(kind).length), kept: true })),
    share('fact rows with a receipt', factReceipts(catalogue)),
    share('paragraphs with a receipt', paragraphReceipts(catalogue)),
    share('statements with a receipt', statementReceipts(catalogue)),
    share('fact sheets accounted for', {
      claims: sheets.length,
      cited: sheets.filter(({ by }) => by.length > 0).length,
    }),
    { what: 'sources that nothing cites', value: String(orphans.length), kept: orphans.length === 0 },
  ];
}

if (import.meta.main) {
  const lines = await figures(ROOT);
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, value, kept } of lines)
    console.log(`${what.padEnd(width)}  ${value}${kept ? '' : '  NOT KEPT'}`);
  if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
}
