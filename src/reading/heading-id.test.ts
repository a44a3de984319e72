/** The two readers of editors' texts give a heading the same id, and an id of its own outlives its words. */
import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { compileProse } from './prose.ts';

const NO_TERMS = { find: () => [], addressOf: () => '' };

const read = (text: string) => ({
  checked: readBody(text).headings.map(({ id, text: words }) => ({ id, words })),
  shown: [...compileProse(text, NO_TERMS).html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(
    ([, id, words]) => ({ id, words }),
  ),
});

test.each([
  ['the id of its words', '## Who took part', 'who-took-part', 'Who took part'],
  ['its own id', '## Those who came [#who-took-part]', 'who-took-part', 'Those who came'],
  [
    'its own id after other marks',
    '## Those *who* came [#who-took-part]',
    'who-took-part',
    'Those <em>who</em> came',
  ],
  ['no own id in capitals', '## Item [#A]', 'item-a', 'Item [#A]'],
  ['no own id in its middle', '## The [#a] mark', 'the-a-mark', 'The [#a] mark'],
])('a heading has %s', (_, text, id, words) => {
  const { checked, shown } = read(text);
  expect(shown).toEqual([{ id, words }]);
  expect(checked).toEqual([{ id, words: words.replace(/<[^>]*>/g, '') }]);
});

test('two headings never share an id', () => {
  const { checked, shown } = read('## Same\n\n## Other [#same]\n');
  expect(checked.map(({ id }) => id)).toEqual(['same', 'same-1']);
  expect(shown.map(({ id }) => id)).toEqual(['same', 'same-1']);
});
