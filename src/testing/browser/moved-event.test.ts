/** An event is renamed and a page withdrawn: without a word the build fails; with it, every old form leads on. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import type { PublishedLinks } from '../../exports/links/published.ts';
import { launchChromium } from '../../tooling/chromium/chromium.ts';
import { validContent } from '../fixtures/content.ts';
import { NASTY_STRINGS } from '../fixtures/nasty-strings.ts';
import { scratchProject, type BuildOutcome, type ScratchProject } from '../scratch-project.ts';
import { serve } from '../served.ts';

const OLD = '/events/2011/old-workshop/';
const NEW = '/events/2011/almaty-workshop/';
const WITHDRAWN = '/withdrawn/';
/** What the site once answered: the event under an old name, in several forms, a page, a file. */
const PERMALINKS = ['/api/v1/events/2011/old-workshop.json', OLD, `${OLD}#the-aims`, '/old.svg', WITHDRAWN];
const REASON = Object.values(NASTY_STRINGS)
  .filter((text) => !text.includes('\n'))
  .join(' ')
  .slice(0, 550);
const WORDS = [
  { from: OLD, to: NEW, since: '2026-11-22' },
  { from: '/old.svg', to: '/favicon.svg', since: '2026-11-22' },
  {
    from: WITHDRAWN,
    since: '2026-11-22',
    gone: { title: 'A page that was wrong', dates: 'Published in 2026', reason: REASON, cite: 'As it was.' },
  },
];

let project: ScratchProject;
let browser: Browser;
let silent: BuildOutcome;
let told: BuildOutcome;
let origin: string;
let close: () => void;

const inDist = (file: string): Promise<string> => readFile(path.join(project.folder, 'dist', file), 'utf8');

beforeAll(async () => {
  project = await scratchProject('moved-event');
  const content = [...validContent(), { path: 'permalinks.txt', text: `${PERMALINKS.join('\n')}\n` }];
  await project.write(content);
  silent = await project.build();
  await project.write([...content, { path: 'retired.yaml', text: JSON.stringify(WORDS) }]);
  told = await project.build();
  ({ origin, close } = await serve(path.join(project.folder, 'dist')));
  browser = await launchChromium();
});

afterAll(async () => {
  close();
  await browser.close();
});

test('without a word the build fails, and says for each address what to write', () => {
  expect(silent.code).toBe(1);
  expect(silent.output).toContain(`${OLD} was published and would stop answering, with 2 parts`);
  expect(silent.output).toContain(`{ from: ${OLD}, to: ${NEW}, since: the day of the change }`);
  expect(silent.output).toContain(`${WITHDRAWN} was published and would stop answering.`);
  expect(silent.output).toContain('3 errors in 1 file.');
  expect(silent.output).not.toMatch(/\n\s+at /);
});

test('with a word the build takes it', () => {
  expect(told, told.output).toMatchObject({ code: 0 });
});

test('the old page leads on, with its parts where there is JavaScript, and says so to search engines', async () => {
  const html = await inDist(`${OLD}index.html`);
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^"]+${NEW}">`));
  expect(html).toContain('content="noindex"');
  for (const [javaScriptEnabled, part] of [
    [true, '#the-aims'],
    [false, ''],
  ] as const) {
    const tab = await browser.newPage({ javaScriptEnabled });
    await tab.goto(`${origin}${OLD}#the-aims`);
    await tab.waitForURL(`**${NEW}${part}`);
    expect(await tab.locator('h1').textContent()).toBe('Second workshop on co-operation');
    await tab.close();
  }
});

test('the old file is the new one, and every other form leads on by the tables', async () => {
  expect(await inDist('old.svg')).toBe(await inDist('favicon.svg'));
  const redirects = await inDist('_redirects');
  for (const from of PERMALINKS.filter((each) => !each.includes('#') && each !== WITHDRAWN))
    expect(redirects).toMatch(new RegExp(`^${from} /\\S+ 301$`, 'm'));
  const { moved, gone } = JSON.parse(await inDist('links.json')) as PublishedLinks;
  expect([...Object.keys(moved), ...Object.keys(gone)].sort()).toEqual([...PERMALINKS].sort());
  expect(moved[`${OLD}#the-aims`]).toBe(`${NEW}#the-aims`);
});

test('the page of what is gone says what it was, why it went, and how to cite it', async () => {
  const tab = await browser.newPage();
  await tab.goto(origin + WITHDRAWN);
  expect(await tab.locator('h1').textContent()).toBe('A page that was wrong');
  const said = (await tab.locator('.facts').innerText()).replace(/\s+/g, ' ');
  expect(said).toContain(REASON.replace(/\s+/g, ' '));
  expect(said).toContain('As it was.');
  await tab.close();
});

test.each([OLD, WITHDRAWN, '/links/'])('%s is valid HTML', async (address) => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // As in built/html.test.ts.
    rules: { 'no-trailing-whitespace': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
  });
  const { results } = await validator.validateString(await inDist(`${address}index.html`));
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test('the page that checks links tells live, moved, gone and unknown; without a script it lists them', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await tab.goto(`${origin}/links/`);
  await tab
    .locator('textarea')
    .fill(`<a href="${NEW}">live</a> ${OLD}#the-aims ${WITHDRAWN} /other/ https://example.org/`);
  await tab.getByRole('button', { name: 'Check' }).click();
  const items = tab.locator('output li');
  await items.first().waitFor();
  expect(await items.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.state))).toEqual([
    'live',
    'moved',
    'gone',
    'unknown',
    'elsewhere',
  ]);
  expect(await items.nth(1).locator('a').getAttribute('href')).toBe(`${NEW}#the-aims`);
  expect(complaints).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${origin}/links/`);
  const table = await page.locator('main table').innerText();
  for (const { from } of WORDS) expect(table).toContain(from);
  await plain.close();
});
