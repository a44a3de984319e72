/** What every page owes its readers: a name, a summary, the way back, a date, a way to correct it. */
import { beforeAll, describe, test } from 'vitest';
import { words } from '../../i18n/en.ts';
import { SITE } from '../../site.ts';
import { expectNone } from '../expect-none.ts';
import { parsePages, type ParsedPage } from '../parsed-pages.ts';

let pages: ParsedPage[] = [];
beforeAll(async () => {
  pages = await parsePages();
});

/** Finds the pages that do not keep a rule, with what they show instead. */
function expectAll(keeps: (page: ParsedPage) => boolean, shows: (page: ParsedPage) => unknown): void {
  const breaking = pages.filter((page) => !keeps(page));
  expectNone(breaking.map((page) => ({ address: page.address, problem: JSON.stringify(shows(page)) })));
}

/** Finds values that more than one page has. */
function expectUnique(value: (page: ParsedPage) => string | undefined): void {
  const shared = [...Map.groupBy(pages, value)].filter(([, group]) => group.length > 1);
  expectNone(
    shared.flatMap(([text = '', group]) =>
      group.map(({ address }) => ({ address, problem: `shared: ${text}` })),
    ),
  );
}

describe('every page', () => {
  test('is in the one language of the site', () => {
    expectAll(
      ({ lang }) => lang === SITE.lang,
      ({ lang }) => lang,
    );
  });

  test('has one first heading that is not empty', () => {
    expectAll(
      ({ headings }) => headings.length === 1 && headings[0] !== '',
      ({ headings }) => headings,
    );
  });

  test('has one title, and no other page has it', () => {
    expectAll(
      ({ titles }) => titles.length === 1 && titles[0] !== '',
      ({ titles }) => titles,
    );
    expectUnique(({ titles }) => titles[0]);
  });

  test('has one description of 50 to 320 characters, and no other page has it', () => {
    const fits = (text = ''): boolean => text.length >= 50 && text.length <= 320;
    expectAll(
      ({ descriptions }) => descriptions.length === 1 && fits(descriptions[0]),
      ({ descriptions }) => descriptions.map((text) => `${String(text.length)}: ${text}`),
    );
    expectUnique(({ descriptions }) => descriptions[0]);
  });

  test('names its own address, unless search engines are to leave it out', () => {
    expectAll(
      ({ canonicals, noindex, address }) =>
        noindex
          ? canonicals.length === 0
          : canonicals.length === 1 && canonicals[0] === `${SITE.url}${address}`,
      ({ canonicals }) => canonicals,
    );
  });

  test('but the home page shows the way back', () => {
    expectAll(
      ({ breadcrumb, address }) =>
        address === '/' ? breadcrumb.length === 0 : breadcrumb[0] === words.nav.home && breadcrumb.length > 1,
      ({ breadcrumb }) => breadcrumb,
    );
  });

  test('can be edited', () => {
    expectAll(
      ({ footer }) => footer.links.some((href) => href.startsWith(`${SITE.repository}/edit/${SITE.branch}/`)),
      ({ footer }) => footer.links.slice(-2),
    );
  });

  test('says when it was last reviewed, unless it holds no content', () => {
    const without = new Set(['/search/', '/links/', '/404.html']);
    expectAll(
      ({ footer, address }) =>
        without.has(address) ||
        (footer.text.includes(words.facts.reviewed) &&
          footer.days.length === 1 &&
          /^\d{4}-\d{2}-\d{2}$/.test(footer.days[0] ?? '')),
      ({ footer }) => footer.text.trim().slice(-80),
    );
  });

  test('brings a style for print', () => {
    expectAll(
      ({ styles }) => styles.some((css) => /@media[^{]*\bprint\b/.test(css)),
      ({ styles }) => styles.length,
    );
  });
});
