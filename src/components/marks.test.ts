import { expect, test } from 'vitest';
import { fillCites } from './marks.ts';

const mark = (number: number, id: string) => ({
  number,
  id,
  citation: { source: 'osce', unit: number },
  firstInBody: true,
});

test('each citation becomes its mark, with its note where one is given', () => {
  const html = fillCites('<p>One.<Cite at="0" /><Cite at="1" next /> Two.<Cite at="2" /></p>', (at) =>
    at === '2'
      ? undefined
      : { mark: mark(Number(at) + 1, `ref-body-${at}`), note: at === '1' ? '<A> & B' : undefined },
  );
  expect(html).toBe(
    '<p>One.<sup class="marks" data-pagefind-ignore><a id="ref-body-0" href="#note-1" aria-label="Source 1">1</a></sup> ' +
      '<sup class="marks next" data-pagefind-ignore><a id="ref-body-1" href="#note-2" aria-label="Source 2">2</a></sup> ' +
      '<small class="note" aria-hidden="true" data-pagefind-ignore> <b>2</b> &lt;A&gt; &amp; B </small> Two.</p>',
  );
});
