/** No page is heavy, however much it lists. */
import { brotliCompressSync, constants } from 'node:zlib';
import { test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { readPages } from '../site.ts';

/** Bytes of a page as it travels. */
const MOST = 60_000;
/** A quick one: what servers keep ready is packed tighter, so a page that passes here is light there too. */
const QUALITY = 5;

test('no page has more than 60 kB as it travels', async () => {
  const pages = (await readPages()).map(({ address, html }) => ({ address, bytes: Buffer.from(html) }));
  const packed = pages
    .toSorted((a, b) => b.bytes.length - a.bytes.length)
    // The heaviest as it travels is among the heaviest as written, or far below the bound.
    .filter(({ bytes }, index) => index < 50 || bytes.length > MOST)
    .map(({ address, bytes }) => ({
      address,
      size: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length,
    }))
    .sort((a, b) => b.size - a.size);
  const heavy = packed.filter(({ size }) => size > MOST);
  record(
    'Heaviest page, brotli',
    Math.round((packed[0]?.size ?? 0) / 100) / 10,
    'kB',
    '60',
    heavy.length === 0,
  );
  expectNone(heavy.map(({ address, size }) => ({ address, problem: `has ${String(size)} bytes` })));
});
