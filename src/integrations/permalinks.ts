/**
 * Keeps the promise that no published address ever stops answering: holds all that was ever published
 * (content/permalinks.txt) against what the finished site answers, stops the build if anything is missing that
 * content/retired.yaml doesn't speak for, and leads from the old addresses on.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { Lead } from '../catalogue/leads.ts';
import { LINKS_FILE } from '../catalogue/permalinks.ts';
import { splitAddress } from '../catalogue/split-address.ts';
import { counted } from '../checks/codes/entry.ts';
import { checkPromises } from '../checks/promises.ts';
import { report, stops } from '../checks/report.ts';
import { caddyFile, netlifyFile, nginxFile } from '../exports/links/host-files.ts';
import { TOMBSTONE, isPromised, partsOf } from '../exports/links/promised.ts';
import { linksFile } from '../exports/links/published.ts';
import { MOVED_SCRIPT, refreshPage } from '../exports/links/refresh-page.ts';
import { filesBelow, readPlain } from '../tooling/content-files.ts';
import { ContentProblems } from './gate.ts';
import type { PageReader } from './pass-pages.ts';

const NO_PARTS: ReadonlySet<string> = new Set();

export function permalinks(): PageReader {
  const now = new Map<string, ReadonlySet<string>>([[LINKS_FILE, NO_PARTS]]);
  let root = '';
  return {
    name: 'permalinks',
    readPage: (address, html) => {
      if (isPromised(address) && !html.includes(TOMBSTONE)) now.set(address, partsOf(html));
      return html;
    },
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        for (const file of await filesBelow(site))
          if (!file.endsWith('.html') && isPromised(`/${file}`)) now.set(`/${file}`, NO_PARTS);
        const { problems, leads, fresh } = checkPromises({
          permalinks: await readPlain(root, 'permalinks.txt'),
          retired: await readPlain(root, 'retired.yaml'),
          now,
        });
        if (stops(problems)) throw new ContentProblems(report(problems, 2));
        for (const lead of leads) await leadOn(site, lead);
        if (leads.length > 0) await writeFile(join(site, MOVED_SCRIPT.address), MOVED_SCRIPT.text);
        await writeFile(join(site, '_redirects'), netlifyFile(leads));
        await writeFile(join(site, 'redirects.nginx.map'), nginxFile(leads));
        await writeFile(join(site, 'redirects.caddy'), caddyFile(leads));
        await writeFile(join(site, LINKS_FILE), linksFile(now, leads));
        tell(fresh, logger);
      },
    },
  };
}

/**
 * Puts something at an old address for hosts that read no table: a page that leads on, or a copy of the file. The page
 * of what is gone is there already; a file that has no successor is left to the tables.
 */
async function leadOn(site: string, { from, to, entry }: Lead): Promise<void> {
  const target = to ?? entry.from;
  if (from.includes('#') || from === target) return;
  const isPage = from.endsWith('/');
  if (!isPage && splitAddress(target).page.endsWith('/')) return;
  const file = join(site, isPage ? `${from}index.html` : from);
  await mkdir(dirname(file), { recursive: true });
  if (isPage) await writeFile(file, refreshPage(target));
  else await copyFile(join(site, target), file);
}

function tell(fresh: readonly string[], logger: AstroIntegrationLogger): void {
  if (fresh.length === 0) return;
  const some = `${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ', …' : ''}`;
  logger.info(
    `Not in content/permalinks.txt yet: ${counted(fresh.length, 'address', 'addresses')} (${some}). To add: npm run permalinks`,
  );
}
