import { expect, test } from 'vitest';
import { boundsTable } from './bounds.ts';
import type { Result, SiteResult } from './results.ts';
import { siteTable } from './table.ts';

const page = (brotli: number) => ({ path: 'events/index.html', brotli });

const site = (seconds: number, files: number, list: number): SiteResult => ({
  build: { seconds, processorSeconds: seconds, peakBytes: 500_000_000 },
  weight: {
    files,
    bytes: 1_000_000,
    pages: 10,
    indexFiles: 3,
    indexBytes: 2000,
    heaviest: page(list),
    heaviestList: page(list),
    event: page(9000),
  },
});

const RESULTS: Result[] = [
  { events: 100, sites: { ours: site(5, 500, 20_000), bare: site(4, 200, 2000) }, failures: [] },
  { events: 1000, sites: { ours: site(14, 5900, 61_000), bare: site(10, 2000, 2000) }, failures: [] },
];

const row = (text: string, start: string) => text.split('\n').find((line) => line.startsWith(`| ${start}`));

test('says of each bound whether it is kept', () => {
  const text = boundsTable(RESULTS);
  expect(row(text, 'build time, 1,000')).toBe(
    '| build time, 1,000 events, against bare (the aim is 1.00 x) | <= 1.50 x | 1.40 x | ok |',
  );
  expect(row(text, 'heaviest list')).toBe('| heaviest list, any record | <= 60.0 kB | 61.0 kB | **no** |');
  expect(row(text, 'heaviest page')).toContain('| 3.05 x | **no** |');
  expect(row(text, 'files for each')).toContain('| 6.00 | **no** |');
});

test('judges nothing that was not measured', () => {
  expect(row(boundsTable(RESULTS), 'build time, 10,000 events')).toMatch(/\| – \| {2}\|$/);
  expect(row(boundsTable(RESULTS), 'second search')).toMatch(/\| – \| {2}\|$/);
  expect(row(boundsTable([{ events: 1000, sites: {}, failures: [] }]), 'heaviest list')).toMatch(
    /\| – \| {2}\|$/,
  );
});

test('prints a column for each size and site, and no row that nobody has', () => {
  const text = siteTable(RESULTS);
  expect(text.split('\n')[0]).toBe('|  | 100, ours | 100, bare | 1,000, ours | 1,000, bare |');
  expect(row(text, 'peak memory')).toBe('| peak memory | 500 MB | 500 MB | 500 MB | 500 MB |');
  expect(row(text, '– which is')).toContain('| /events/ |');
  expect(row(text, 'vocabulary')).toBeUndefined();
});
