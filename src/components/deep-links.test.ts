import { expect, test } from 'vitest';
import { withDeepLinks } from './deep-links.ts';

test('each heading of a text gets a link to itself, named after it; its id stays', () => {
  expect(
    withDeepLinks('<h2 id="a">What “it” <em>was</em> &amp; is</h2><p>Text.</p><h3 id="b-1">B "b"</h3>'),
  ).toBe(
    '<h2 id="a">What “it” <em>was</em> &amp; is ' +
      '<a class="here" href="#a" aria-label="Link to: What “it” was &amp; is"></a></h2><p>Text.</p>' +
      '<h3 id="b-1">B "b" <a class="here" href="#b-1" aria-label="Link to: B &quot;b&quot;"></a></h3>',
  );
});
