/** That the HTML is what @astrojs/mdx makes of a text is held by integrations/prose.test.ts. */
import { expect, test } from 'vitest';
import { compileProse } from './prose.ts';

const links = {
  find: (text: string, used: Set<string>) =>
    [...text.matchAll(/presumed victim|victim/gi)].flatMap(([form], index, all) => {
      const id = form.toLowerCase().replace(' ', '-');
      if (used.has(id)) return [];
      used.add(id);
      return [{ id, index: all[index]?.index ?? 0, length: form.length }];
    }),
  addressOf: (id: string) => `/glossary/${id}/`,
};

test('citations stay as tags, counted, and what they cite is beside the text', () => {
  expect(compileProse('One.<Cite p={1} /><Cite s="osce-2" p="2" /> Two.<Cite s="book" />', links)).toEqual({
    html: '<p>One.<Cite at="0" /><Cite at="1" next /> Two.<Cite at="2" /></p>',
    cites: [
      { source: undefined, unit: '1' },
      { source: 'osce-2', unit: '2' },
      { source: 'book', unit: undefined },
    ],
    terms: [],
  });
});

test('the first use of each term is a link, but not in headings and links, nor of the term that is explained', () => {
  const { html, terms } = compileProse(
    '## A victim\n\nA presumed victim is no [victim](/a/) yet; a victim is a victim.',
    links,
    'presumed-victim',
  );
  expect(html).toBe(
    '<h2 id="a-victim">A victim</h2>\n<p>A presumed victim is no <a href="/a/">victim</a> yet; a <a href="/glossary/victim/" class="term">victim</a> is a victim.</p>',
  );
  expect(terms).toEqual(['victim']);
});

test('nothing that is typed becomes HTML', () => {
  expect(compileProse('a &lt;b> `<Cite at="0" />` \\<i><Cite p={1} />', links).html).toBe(
    '<p>a &lt;b&gt; <code>&lt;Cite at="0" /&gt;</code> &lt;i&gt;<Cite at="0" /></p>',
  );
});

test('a citation on a line of its own has no place', () => {
  expect(compileProse('One.\n\n<Cite p={1} />\n', links)).toMatchObject({ html: '<p>One.</p>\n', cites: [] });
});

test.each(['a {b', '<Map />', '<Cite p={1}>'])('%j is refused', (text) => {
  expect(() => compileProse(text, links)).toThrow();
});

test('no text is no HTML', () => {
  expect(compileProse('', links)).toEqual({ html: '', cites: [], terms: [] });
});
