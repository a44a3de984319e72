import { expect, test } from 'vitest';
import { readPages, sampleOf } from '../site.ts';

test('the site has every kind of page that readers were promised', async () => {
  expect(sampleOf(await readPages()).missing).toEqual([]);
});
