/** `npm run build`: builds the site into dist/, or says plainly why not. That a failed build leaves the last good
 *  dist/ alone is the work of integrations/publish.ts. */
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkAsideOnce } from './check-aside.ts';
import { coloured } from './colours.ts';
import { explain } from './explain-error.ts';
import { DIST, ROOT } from './paths.ts';

// Set before Astro is loaded: it reads the variable once.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

async function countPages(): Promise<number> {
  return (await readdir(DIST, { recursive: true })).filter((file) => file.endsWith('.html')).length;
}

async function main(quiet: boolean): Promise<void> {
  const start = performance.now();
  const check = checkAsideOnce(ROOT);
  const { build } = await import('astro');
  // Astro reads the content meanwhile; whatever it says of it, the check says better.
  // Silent, not 'error': Astro would add words of its own to a report that is complete as it is.
  // force: Astro keeps what it parsed before, and does not see that a schema has changed since.
  const built = build({ root: ROOT, logLevel: quiet ? 'silent' : 'info', force: true });
  built.catch(() => undefined);
  const { text, stopped } = await check;
  if (stopped) {
    console.error(coloured(text, process.stderr));
    // Before Astro is told, which would say again, in its own words, that a hook has failed.
    process.exit(1);
  }
  await built;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The site is built in dist/: ${String(await countPages())} pages in ${seconds} s.`);
}

try {
  const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });
  await main(values.quiet);
} catch (error) {
  console.error(explain(error, ROOT));
  process.exitCode = 1;
  // A build that failed half-way may leave helpers running; don't wait for them, but let the text above out.
  setTimeout(() => process.exit(), 1000).unref();
}
