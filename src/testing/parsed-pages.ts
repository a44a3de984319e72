/** What stands in the pages, as a browser's own parser sees it: nothing else knows HTML so well. */
import { launchChromium } from '../tooling/chromium/chromium.ts';
import { readPages, type Page } from './site.ts';

export interface ParsedPage {
  address: string;
  html: string;
  lang: string | null;
  titles: string[];
  headings: string[];
  descriptions: string[];
  canonicals: string[];
  noindex: boolean;
  ids: string[];
  /** Where links and forms lead, as written, entities resolved. */
  links: string[];
  /** Addresses that a browser would fetch to show the page: scripts, styles, pictures, frames, media. */
  resources: string[];
  /** Scripts that run; data blocks such as JSON-LD are left out. */
  scripts: string[];
  styles: string[];
  /** `style="..."` and `on...="..."`: what a Content-Security-Policy with hashes refuses. */
  inlineAttributes: string[];
  breadcrumb: string[];
  footer: { text: string; links: string[]; days: string[] };
  /** The fact lists of what is indexed, as one text each. */
  facts: string[];
}

/** Runs in the browser, so it can use nothing from outside. */
function parseInBrowser(pages: Page[]): ParsedPage[] {
  const list = (root: ParentNode, selector: string, attribute: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const texts = (root: ParentNode, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent);
  const readable = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const ignored of copy.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
    const walker = element.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  };
  const attributes = (document: Document): string[] =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    );

  return pages.map(({ address, html }) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const footer = document.querySelector('body > footer');
    const sets = list(document, '[srcset]', 'srcset').flatMap((set) =>
      set.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
    );
    return {
      address,
      html,
      lang: document.documentElement.getAttribute('lang'),
      titles: texts(document.head, 'title'),
      headings: texts(document, 'h1').map((text) => text.replace(/\s+/g, ' ').trim()),
      descriptions: list(document, 'meta[name="description"]', 'content'),
      canonicals: list(document, 'link[rel="canonical"]', 'href'),
      noindex: document.querySelector('meta[name="robots"][content*="noindex"]') !== null,
      ids: list(document, '[id]', 'id'),
      links: [
        ...list(document, 'a[href], area[href]', 'href'),
        ...list(document, 'form[action]:not([method="post" i])', 'action'),
      ],
      resources: [
        ...list(document, '[src]', 'src'),
        ...sets,
        ...list(document, 'video[poster]', 'poster'),
        ...list(document, 'object[data]', 'data'),
        ...list(document, 'image[href], use[href], feImage[href]', 'href'),
        ...list(
          document,
          'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="manifest"]',
          'href',
        ),
      ],
      scripts: texts(
        document,
        'script:not([src]):is(:not([type]), [type=""], [type="module"], [type="text/javascript"])',
      ),
      styles: texts(document, 'style'),
      inlineAttributes: attributes(document),
      breadcrumb: texts(document, 'main nav[aria-label] ol li').map((text) => text.trim()),
      footer: {
        text: footer?.textContent ?? '',
        links: footer ? list(footer, 'a[href]', 'href') : [],
        days: footer ? list(footer, 'time[datetime]', 'datetime') : [],
      },
      facts: [...document.querySelectorAll('[data-pagefind-body] dl, dl[data-pagefind-body]')]
        .filter((element) => element.closest('[data-pagefind-ignore]') === null)
        .map(readable),
    };
  });
}

/** Parses all pages of dist/. Takes a second for some hundred pages; call it once in a test file. */
export async function parsePages(): Promise<ParsedPage[]> {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const pages = await readPages();
    const parsed: ParsedPage[] = [];
    // In portions: each goes through the browser's protocol as one message.
    for (let start = 0; start < pages.length; start += 50) {
      parsed.push(...(await tab.evaluate(parseInBrowser, pages.slice(start, start + 50))));
    }
    return parsed;
  } finally {
    await browser.close();
  }
}
