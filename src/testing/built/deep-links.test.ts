/** Every fact, heading and statement of an entry has an address, and a link by which a reader takes it. */
import { test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readPages } from '../site.ts';

const ENTRY = '<article class="entry"';

/** The parts that must have an address, with the end of what holds their link. */
const PARTS = [
  ['fact', /<div([^>]*)>\s*<dt>([\s\S]*?)<\/dt>/g],
  ['heading', /<h[2-6]([^>]*)>([\s\S]*?)<\/h[2-6]>/g],
  ['statement', /<div class="said"([^>]*)>([\s\S]*?)<\/div>/g],
] as const;

test('they do, on every page of an entry', async () => {
  const pages = (await readPages()).filter(({ html }) => html.includes(ENTRY));
  const without = pages.flatMap(({ address, html }) => {
    const entry = html.slice(html.indexOf(ENTRY), html.indexOf('</article>'));
    return PARTS.flatMap(([what, form]) =>
      [...entry.matchAll(form)]
        // What a person said stands with the event: the page of the person leads there.
        .filter(() => what !== 'statement' || !address.startsWith('/people/'))
        .filter(([, attributes = '', inner = '']) => {
          const id = / id="([^"]+)"/.exec(attributes)?.[1];
          return id === undefined || !inner.includes(`<a class="here" href="#${id}" aria-label="`);
        })
        .map(([text]) => ({ address, problem: `${what}: ${text.slice(0, 120)}` })),
    );
  });
  expectNone(pages.length > 0 ? without : [{ address: '/', problem: 'no page of an entry' }]);
});
