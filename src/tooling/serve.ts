/** `npm run serve`: shows the built site on this machine. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIST } from './paths.ts';
import { createSiteServer, listen } from './static-server.ts';

function readPort(): number {
  const usage = 'Usage: npm run serve -- --port 4321   (a port from 1 to 65535)';
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  } catch {
    // An unknown option gets the same answer as a wrong number.
  }
  console.error(usage);
  process.exit(1);
}

const port = readPort();
if (!existsSync(DIST)) {
  console.error('There is no built site yet: run "npm run build" first, or "npm start", which does both.');
  process.exit(1);
}

try {
  const server = await createSiteServer(DIST);
  const taken = await listen(server, port, (busy, next) => {
    console.log(`Port ${String(busy)} is taken by another program; trying ${String(next)}.`);
  });
  console.log(`The site is at http://localhost:${String(taken)}/  (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
} catch (error) {
  console.error(`The site cannot be shown: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
