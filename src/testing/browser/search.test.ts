/** The answers of search, as a reader meets them. */
import { describe, expect, test } from 'vitest';
import { RESULTS_A_PAGE } from '../../search/ranking.ts';
import { useBrowser } from './fixture.ts';
import { box, firstLink, results, said, status } from './search-page.ts';

const withTab = useBrowser();

describe('answers', () => {
  test('come while the reader types, with marks, kind, date and place', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await box(page).pressSequentially('fourth workshop almaty', { delay: 20 });
      await said(page, /^\d+ results for “fourth workshop almaty”\./);
      expect(await firstLink(page).getAttribute('href')).toBe('/events/2011/almaty-regional-workshop/');
      const event = results(page).filter({ hasText: /Event · Workshop · [^·]*\d{4} · [^·]+, [A-Z]/ });
      expect(await event.first().locator('mark').count()).toBeGreaterThan(0);
      expect(new URL(page.url()).search).toBe('?q=fourth+workshop+almaty');
    });
  });

  test('move nothing else on the page while they come', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty');
      await results(page).first().waitFor();
      const before = await box(page).boundingBox();
      await box(page).fill('жжжж');
      await said(page, 'Nothing');
      expect(await box(page).boundingBox()).toEqual(before);
    });
  });

  test('lead to the headings under which the words stand, three at most', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop+almaty');
      await results(page).first().waitFor();
      const counts = await results(page).evaluateAll((items) =>
        items.map((item) => item.querySelectorAll('ul a').length),
      );
      expect(Math.max(...counts)).toBeLessThanOrEqual(3);
      const part = results(page).locator('ul a').first();
      const fragment = new URL((await part.getAttribute('href')) ?? '', page.url()).hash;
      await part.click();
      await page.waitForURL(`**${fragment}`);
      expect(await page.locator(fragment).count()).toBe(1);
    });
  });

  test('are ten at first; the button brings more and takes the reader to the first of them', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=trafficking');
      expect(await said(page, 'are shown')).toContain(`The first ${String(RESULTS_A_PAGE)} are shown.`);
      // Some of the ten may stand above, as names.
      const before = await results(page).count();
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThanOrEqual(RESULTS_A_PAGE);
      await page.getByRole('button', { name: 'Show more results' }).click();
      await said(page, `The first ${String(2 * RESULTS_A_PAGE)} are shown.`);
      const after = await results(page).count();
      expect(after).toBeGreaterThan(before);
      expect(after).toBeLessThanOrEqual(before + RESULTS_A_PAGE);
      expect(await results(page).nth(before).locator('.name a:focus').count()).toBe(1);
      const links = await page
        .locator('[data-search-page] li .name a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(new Set(links).size).toBe(links.length);
    });
  });

  test('belong to the last query, however slow an earlier one was', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=vienna');
      await said(page, 'for “vienna”');
      let held = 0;
      await page.route('**/pagefind/fragment/**', async (route) => {
        if (held++ < 3) await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await box(page).fill('shymkent');
      await page.waitForTimeout(300);
      await box(page).fill('vienna');
      await said(page, 'for “vienna”');
      await page.waitForTimeout(2000);
      expect(await status(page).innerText()).toContain('for “vienna”');
    });
  });

  test('go when the box is emptied', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty&kept=1#browse');
      await results(page).first().waitFor();
      await box(page).fill('');
      await expect.poll(() => results(page).count()).toBe(0);
      expect(await status(page).innerText()).toBe('');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?kept=1#browse');
    });
  });
});

describe('markup', () => {
  test('in a query is shown as text', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=%3Cimg%20src=x%20onerror=alert(1)%3Eжжжж');
      expect(await said(page, 'жжжж')).toContain('“<img src=x onerror=alert(1)>жжжж”');
      expect(await page.locator('[data-search-page] img').count()).toBe(0);
    });
  });
});
