/** Starts a Chromium for the browser tests and the bench, on any machine, with as little asked of it as possible. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium stands when Playwright's channels (Chrome and Edge in their usual places) don't know it. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const REMEDY =
  'The browser tests and the bench found no Chrome, Chromium or Edge on this machine. Install one of them, or set CHROME_PATH to the full path of its program file.';

async function candidates(): Promise<LaunchOptions[]> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined && own !== '') return [{ executablePath: own }];
  const bundled = await bundledChromium();
  if (bundled) {
    const { executablePath, env } = bundled;
    return [{ executablePath, env: { ...process.env, ...env } }];
  }
  return [
    { channel: 'chrome' },
    ...USUAL_PATHS.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
    { channel: 'msedge' },
  ];
}

/**
 * Starts the browser: CHROME_PATH if set, else the one from the npm package (Linux x64), else one that is found.
 * @throws Error with a plain sentence and the remedy, if none starts
 */
export async function launchChromium(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const options of await candidates()) {
    try {
      return await chromium.launch({ ...options, headless: true, args: ARGS });
    } catch (error) {
      failures.push(error);
    }
  }
  const own = process.env.CHROME_PATH;
  const sentence =
    own === undefined || own === '' ? REMEDY : `CHROME_PATH names ${own}, which does not start as a browser.`;
  throw new Error(sentence, { cause: new AggregateError(failures) });
}
