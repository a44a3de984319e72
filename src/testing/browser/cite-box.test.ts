/** The box that says how to cite: copying, saving, and what it is without a script. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COPY_SCRIPT } from '../../copying/boot.ts';
import { copyWords } from '../../i18n/copy.ts';
import { words } from '../../i18n/en.ts';
import { NARROW, useBrowser } from './fixture.ts';

const EVENT = '/events/2011/almaty-regional-workshop/';
const onTab = useBrowser();

test('the first touch of a button loads the script, and the first click copies', async () => {
  await onTab(
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async ({ page, requests, complaints, open }) => {
      await open(EVENT);
      expect(requests.map((url) => new URL(url).pathname)).not.toContain(COPY_SCRIPT);
      const button = page.getByRole('button', { name: 'Copy APA 7, This page' });
      await button.click();
      await expect.poll(() => button.textContent()).toBe(copyWords.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^Counter-Trafficking Record\. \(\d{4}, \w+ \d+\)\. Fourth regional workshop .*\/events\/2011\/almaty-regional-workshop\/$/,
      );
      expect(await page.locator('.cite [role=status]').textContent()).toBe(copyWords.copied);
      // After a while it offers the same again.
      await expect.poll(() => button.textContent(), { timeout: 5000 }).toBe(copyWords.copy);
      expect(
        requests.map((url) => new URL(url).pathname).filter((path) => path === COPY_SCRIPT),
      ).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
  );
});

test('where a page may not copy, the text is marked for the reader', async () => {
  await onTab({}, async ({ page, open }) => {
    await open(EVENT);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const button = page.getByRole('button', { name: 'Copy Chicago 18, The original' });
    await button.click();
    await expect.poll(() => button.textContent()).toBe(copyWords.marked);
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^OSCE\. “OSCE hosts .*84839\.$/);
  });
});

test.each([true, false])(
  'files can be saved with scripts (%s), on a narrow screen too',
  async (javaScriptEnabled) => {
    await onTab(
      { javaScriptEnabled, viewport: NARROW, acceptDownloads: true },
      async ({ page, complaints, open }) => {
        await open(EVENT);
        expect(await page.locator('[data-copy]').first().isVisible()).toBe(javaScriptEnabled);
        await page.getByText(words.cite.forms).last().click();
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: words.cite.save }).nth(1).click();
        expect((await download).suggestedFilename()).toBe('osce-84839.ris');
        const text = await readFile(await (await download).path(), 'utf8');
        expect(text).toMatch(/^TY {2}- ELEC\r\nID {2}- osce-84839\r\n[\s\S]*\r\nER {2}- \r\n$/);
        expect(complaints).toEqual([]);
      },
    );
  },
);

test('a link to a part is seen under the pointer and the focus, and leads to the part', async () => {
  await onTab({ viewport: { width: 1280, height: 800 } }, async ({ page, open }) => {
    await open(EVENT);
    const link = page.getByRole('link', { name: 'Link to: Date' });
    const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('#date').hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await link.focus();
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#date');
  });
});
