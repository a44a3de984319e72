import { expect, test } from 'vitest';
import { addressOf, addressOfRef, yearAddress } from './permalinks.ts';

test.each([
  ['events', '2011/almaty-regional-workshop', '/events/2011/almaty-regional-workshop/'],
  ['organisations', 'unodc', '/organisations/unodc/'],
  ['guidebook', 'index', '/guidebook/'],
  ['chapters', 'chapter-5', '/guidebook/chapter-5/'],
  ['pages', 'about', '/about/'],
  ['countries', 'KZ', '/countries/kz/'],
  ['glossary', 'presumed-victim', '/glossary/presumed-victim/'],
] as const)('%s/%s stands at %s', (kind, id, address) => {
  expect(addressOf(kind, id)).toBe(address);
  expect(addressOfRef(`${kind}/${id}`)).toBe(address);
});

test.each([
  ['2011', '/events/2011/'],
  ['undated', '/events/undated/'],
])('the events of %s stand at %s', (year, address) => {
  expect(yearAddress(year)).toBe(address);
});
