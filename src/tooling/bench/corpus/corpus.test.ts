import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../checks/run.ts';
import { parse } from 'yaml';
import { makeCorpus } from './corpus.ts';
import { rareWord } from './vocabulary.ts';

const COUNT = 120;
const corpus = makeCorpus(COUNT, 1);
const events = corpus.files.filter(({ path }) => path.startsWith('events/'));
const bodyOf = (text: string): string => text.split('\n---\n')[1] ?? '';
const fieldsOf = (text: string) => parse(text.split('\n---\n')[0] ?? '') as Record<string, unknown>;

const hash = (files: typeof corpus.files) =>
  createHash('sha256')
    .update(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))
    .digest('hex');

describe('a made-up record', () => {
  test('has the same bytes for the same seed, and others for another', () => {
    expect(hash(makeCorpus(COUNT, 1).files)).toBe(hash(corpus.files));
    expect(hash(makeCorpus(COUNT, 2).files)).not.toBe(hash(corpus.files));
  });

  test('passes our own gate without even a warning', () => {
    expect(checkContent(corpus.files, []).problems).toEqual([]);
  });

  test('has as many events as asked, each with a source of its own', () => {
    expect(events).toHaveLength(COUNT);
    const sources = events.map(({ text }) => (fieldsOf(text).sources as string[])[0]);
    expect(new Set(sources).size).toBe(COUNT);
    expect(new Set(corpus.files.map(({ path }) => path)).size).toBe(corpus.files.length);
  });

  test('has the fields that real events have', () => {
    const wanted =
      'title summary kind date place cite sources participants organisations countries topics openQuestions aliases reviewed';
    for (const { text } of events)
      expect(Object.keys(fieldsOf(text))).toEqual(expect.arrayContaining(wanted.split(' ')));
    for (const field of ['series', 'seeAlso', 'statements'])
      expect(events.some(({ text }) => text.includes(`\n${field}:\n`))).toBe(true);
  });

  test('has texts and titles of realistic length', () => {
    for (const { title } of corpus.events) expect(title).toMatch(/^.{45,90}$/);
    for (const { text } of events) {
      const words = bodyOf(text)
        .replace(/<[^>]*>|#+/g, ' ')
        .split(/\s+/).length;
      expect(words).toBeGreaterThan(150);
      expect(words).toBeLessThan(480);
      expect(bodyOf(text).match(/^## /gm)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('has no summary that is too long, in the largest record either', () => {
    const summaries = makeCorpus(10_000, 1).files.map(({ text }) => /^summary: (.*)$/m.exec(text)?.[1] ?? '');
    expect(Math.max(...summaries.map(({ length }) => length))).toBeLessThanOrEqual(320);
  });

  test('has one word in each event that stands nowhere else', () => {
    for (const { rare, id } of corpus.events.slice(0, 10)) {
      const holders = corpus.files.filter(({ text }) => text.includes(rare));
      expect(holders.map(({ path }) => path)).toEqual([`events/${id}.mdx`]);
    }
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => rareWord(index))).size).toBe(20_000);
  });

  test('has few frequent words and many rare ones', () => {
    const counts = new Map<string, number>();
    for (const { text } of events)
      for (const word of bodyOf(text)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const of = (rank: number) => counts.get(corpus.words[rank] ?? '') ?? 0;
    expect(corpus.words).toHaveLength(3000);
    expect(of(0)).toBeGreaterThan(5 * of(20));
    expect(of(20)).toBeGreaterThan(5 * of(500));
  });

  test('grows by events, sources and series alone', () => {
    const kinds = (count: number) => {
      const folders = makeCorpus(count, 1).files.map(({ path }) => path.split('/')[0] ?? '');
      return folders.filter((folder) => !['events', 'sources', 'series'].includes(folder)).length;
    };
    expect(kinds(300)).toBe(kinds(10));
  });
});
