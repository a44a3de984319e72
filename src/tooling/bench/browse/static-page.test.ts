import { expect, test } from 'vitest';
import { makeCorpus } from '../corpus/corpus.ts';
import { sampleEvent } from './queries.ts';
import { staticPage } from './static-page.ts';

const corpus = makeCorpus(20, 1);
const event = sampleEvent(corpus);
const html = staticPage(corpus.files, event.id);

test('holds the title, the facts and the whole text of the event', () => {
  expect(html).toContain(`<h1>${event.title}</h1>`);
  expect(html).toContain(`<dt>Place</dt><dd>${event.town.name}</dd>`);
  expect(html).toContain(event.rare);
  expect(html.match(/<h2>What it was about<\/h2>/g)).toHaveLength(1);
});

test('is plain HTML that asks for nothing more', () => {
  expect(html).not.toMatch(/<Cite|<script|<link|<img|\]\(/);
});
