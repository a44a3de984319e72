/** The events that a list page of the built site shows, in the order in which a reader meets them on all its pages. */

/** Addresses of pages, and what stands there. */
export type Html = ReadonlyMap<string, string>;

const EVENT = /<a class="name" href="(\/events\/(?:\d{4}|undated)\/[^/"]+\/)"/g;
/** Where the parts of a page begin that list events, and where something else follows. */
const START = /<h2 id="(?:events|took-part|sent-experts|covered|held-here)"/;
const END = /<h2 id="(?:more|work|sources|cite|related)"/;
const WHOLE = /<p class="whole"> ?<a href="([^"]+)"/;
const NEXT = /<a rel="next" href="([^"]+)"/;

/** Addresses of events, each once. */
export const listedEvents = (html: Html, address: string): string[] => [...new Set(read(html, address))];

function read(html: Html, address: string): string[] {
  const page = html.get(address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  if (address === '/events/') return waysToAll(page).flatMap((way) => read(html, way));
  const main = page.slice(page.indexOf('<main'));
  const fromStart = main.slice(Math.max(0, main.search(START)));
  const end = fromStart.search(END);
  const parts = (end === -1 ? fromStart : fromStart.slice(0, end)).split('<h2 ');
  const next = NEXT.exec(main)?.[1];
  return [
    ...parts.flatMap((part) => {
      const whole = WHOLE.exec(part)?.[1];
      return whole === undefined
        ? [...part.matchAll(EVENT)].map(([, event = '']) => event)
        : read(html, whole);
    }),
    ...(next === undefined ? [] : read(html, next)),
  ];
}

/** The page of all events shows only the latest; the lists of decades hold all, and that of events without a year. */
const waysToAll = (page: string): string[] => [
  ...new Set([...page.matchAll(/href="(\/events\/\d{3}0s\/)"/g)].map(([, way = '']) => way).reverse()),
  ...(page.includes('href="/events/undated/"') ? ['/events/undated/'] : []),
];
