/**
 * Builds of content that this repository does not hold: hostile text, which must come out as text everywhere, and
 * broken content, which must stop the build and leave the last good site alone.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { EVENT, changed, textOf, validContent, withFile } from '../fixtures/content.ts';
import { scratchProject, type BuildOutcome, type ScratchProject } from '../scratch-project.ts';
import { serve } from '../served.ts';
import { launchChromium } from '../../tooling/chromium/chromium.ts';

/** Everything that HTML, JSON in a script, attributes and MDX could trip over; Russian, Kazakh, right-to-left marks. */
const NASTY =
  '</script><script>window.hurt=1</script> "double" \'single\' & &lt; {braces} ]]> <!-- Ұлттық құқық ғә Алматы \u200fעברית\u200e';

const yaml = (text: string) => `'${text.replaceAll("'", "''")}'`;

let project: ScratchProject;
let browser: Browser;
let built: BuildOutcome;
let origin: string;
let close: () => void;

const hostile = () =>
  changed(
    EVENT,
    ['title: Second workshop on co-operation', `title: ${yaml(`Title ${NASTY}`)}`],
    ['summary: Seventy people met in Almaty.', `summary: ${yaml(`Summary ${NASTY}`)}`],
    ['  who: [prosecutors]', `  who: [${yaml(`who ${NASTY.slice(0, 70)}`)}]`],
    ['    says: Dialogue is needed along the whole way.', `    says: ${yaml(`Says ${NASTY}`)}`],
    ['  - text: How did it end?', `  - text: ${yaml(`Open ${NASTY}`)}`],
    [
      'The workshop dealt with co-operation.',
      'Ұлттық құқық, \u200fעברית\u200e, &lt;script&gt; and \\{braces\\} & "quotes".',
    ],
  );

beforeAll(async () => {
  project = await scratchProject('scratch');
  await project.write(hostile());
  built = await project.build();
  ({ origin, close } = await serve(path.join(project.folder, 'dist')));
  browser = await launchChromium();
});

afterAll(async () => {
  close();
  await browser.close();
});

describe('hostile text', () => {
  test('the build takes it', () => {
    expect(built, built.output).toMatchObject({ code: 0 });
  });

  test('it stands in the page as text: heading, facts, statement, title, description', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/events/2011/almaty-workshop/`);
    expect(await tab.locator('h1').textContent()).toBe(`Title ${NASTY}`);
    expect(await tab.title()).toContain(`Title ${NASTY}`);
    expect(await tab.locator('meta[name=description]').getAttribute('content')).toBe(`Summary ${NASTY}`);
    expect(await tab.locator('meta[property="og:title"]').getAttribute('content')).toBe(`Title ${NASTY}`);
    expect(await tab.locator('.said p').first().textContent()).toContain(`Says ${NASTY}`);
    expect(await tab.locator('.box li').allTextContents()).toContainEqual(
      expect.stringContaining(`Open ${NASTY}`),
    );
    expect(await tab.locator('.facts').textContent()).toContain(NASTY.slice(0, 70));
    expect(await tab.locator('.prose').textContent()).toContain(
      'Ұлттық құқық, \u200fעברית\u200e, <script> and {braces} & ',
    );
    expect(await tab.evaluate(() => 'hurt' in window)).toBe(false);
    await tab.close();
  });

  test('it stands in the linked data as text, and ends no element', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/events/2011/almaty-workshop/`);
    const data = await tab
      .locator('script[type="application/ld+json"]')
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(data).toHaveLength(1);
    const graph = (JSON.parse(data[0] ?? '') as { '@graph': Record<string, unknown>[] })['@graph'];
    expect(graph.find((node) => node['@type'] === 'Event')).toMatchObject({
      name: `Title ${NASTY}`,
      description: `Summary ${NASTY}`,
    });
    await tab.close();
  });

  test('search finds it and shows it as text', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/search/?q=${encodeURIComponent('Ұлттық')}`);
    await tab.locator('.hits li').first().waitFor();
    expect(await tab.locator('.hits li').first().textContent()).toContain('<script>window.hurt=1</script>');
    expect(await tab.evaluate(() => 'hurt' in window)).toBe(false);
    await tab.close();
  });
});

describe('a build that fails', () => {
  const good = async () => {
    const dist = path.join(project.folder, 'dist');
    const file = path.join(dist, 'events/2011/almaty-workshop/index.html');
    return { text: await readFile(file, 'utf8'), changed: (await stat(dist)).mtimeMs };
  };

  test('on a content problem it names the place and leaves dist/ alone', async () => {
    const before = await good();
    await project.write(changed(EVENT, ['kind: workshop', 'kind: workshp']));
    const { code, output } = await project.build();
    expect(code).toBe(1);
    expect(output).toContain(`content/${EVENT}:4:7`);
    expect(output).toContain('1 error in 1 file.');
    expect(output).not.toMatch(/\n\s+at /);
    expect(await good()).toEqual(before);
  });

  test('on prose that is not MDX it says so the same way', async () => {
    const before = await good();
    await project.write(withFile(EVENT, `${textOf(EVENT)}\nA <Cite p={1} without an end\n`));
    const { code, output } = await project.build();
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`content/${EVENT}:\\d+:\\d+ +error +not-mdx`));
    expect(output).not.toMatch(/\n\s+at /);
    expect(await good()).toEqual(before);
  });

  test('once the fault is mended, the next build takes the place of the old one', async () => {
    await project.write(validContent());
    const outcome = await project.build();
    expect(outcome, outcome.output).toMatchObject({ code: 0 });
    expect((await good()).text).toContain('Second workshop on co-operation');
  });
});
