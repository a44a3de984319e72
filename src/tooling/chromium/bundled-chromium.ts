/** The Chromium that comes inside the npm package @sparticuz/chromium (Linux x64), unpacked once per version. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflate } from '@sparticuz/chromium';
import { BUILD } from '../paths.ts';

const run = promisify(execFile);

export interface Bundled {
  executablePath: string;
  /** Variables to add to the browser's environment. */
  env: Record<string, string>;
}

const packageFile = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.resolve('@sparticuz/chromium')));

/** The package unpacks into the folder for temporary files, and would take an older version that lies there. */
async function inflateInto(folder: string, archives: string[]): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const archive of archives) await inflate(packageFile(`bin/${archive}`));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function unpack(): Promise<string> {
  const { version } = JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string };
  const folder = join(BUILD, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  // Renamed when whole, so that an interrupted run leaves nothing half.
  const part = `${folder}.${String(process.pid)}`;
  await mkdir(part, { recursive: true });
  await inflateInto(part, ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']);
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
  await writeFile(join(part, 'fonts.conf'), fonts);
  await rename(part, folder).catch(async (error: unknown) => {
    // Another run may have been faster.
    await rm(part, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

async function starts({ executablePath, env }: Bundled): Promise<boolean> {
  const test = run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
  return test.then(
    () => true,
    () => false,
  );
}

/**
 * The bundled Chromium, ready to start.
 * @returns undefined where it cannot run: not Linux x64, or a system without the GNU C library
 */
export async function bundledChromium(): Promise<Bundled | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  // A bare machine has no fonts; without any, Chromium does not start.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  // Nor has it Chromium's few libraries; the package brings those too.
  const libraries = { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  for (const candidate of [
    { executablePath, env },
    { executablePath, env: libraries },
  ]) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}
