/** Markdown twins, read back by the reader that the site's own texts are read with. */
import { markdownToMdast } from 'satteri';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { catalogueOf, entriesOf } from '../../testing/fixtures/catalogue.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { markdownTwin } from './twin.ts';
import { plain } from './text.ts';

const catalogue = catalogueOf();
const event = catalogue.get('events', '2011/almaty-workshop');
const BODY =
  'It dealt with co-operation.<Cite p={1} /> It is one of a [series](/series/workshops/).<Cite p={4} />';

describe('the twin of an event', () => {
  const twin = markdownTwin(catalogue, event, BODY);

  test('has its title, its summary and its facts, each with its notes', () => {
    expect(twin).toMatch(
      /^# Second workshop on co-operation\n\n> Seventy people met in Almaty\.\n\n- \*\*Date:/,
    );
    expect(twin).toContain('- **Date:** 9–10 November 2011[^1]\n');
    expect(twin).toMatch(/- \*\*Organiser:\*\* \[OSCE Centre in Astana\]\(<https:.*>\)\[\^\d\]\n/);
  });

  test('has its text, with links that hold elsewhere too', () => {
    expect(twin).toMatch(
      /\nIt dealt with co-operation\.\[\^\d\] It is one of a \[series\]\(https:\/\/[^)]*\/series\/workshops\/\)\.\[\^\d\]\n/,
    );
  });

  test('has headings without the ids that they name for themselves', () => {
    expect(markdownTwin(catalogue, event, '## Who came [#who-took-part]\n\nMany.')).toContain(
      '\n## Who came\n\nMany.\n',
    );
  });

  test('explains each note once: which source, which paragraph', () => {
    const used = new Set(twin.match(/\[\^\d+\](?!:)/g));
    const explained = twin.match(/^\[\^\d+\](?=:)/gm) ?? [];
    expect(new Set(explained)).toEqual(used);
    expect(explained).toHaveLength(used.size);
    expect(twin).toMatch(
      /^\[\^1\]: \[.*\]\(<.*\/sources\/osce-1\/>\), OSCE, 9 November 2011, paragraph 1\./m,
    );
  });

  test('says where the page is, when it was reviewed, and what may be done with it', () => {
    expect(twin).toMatch(
      /<https:.*\/events\/2011\/almaty-workshop\/>\. Last reviewed: 2026-11-21\. Text CC BY 4\.0/,
    );
  });
});

const rootOf = (markdown: string): Root => markdownToMdast(markdown) as Root;

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

test.each(Object.entries(NASTY_STRINGS))('a title with %s stays one heading of that text', (_, text) => {
  const nasty = buildCatalogue(
    entriesOf().map((entry) =>
      entry.kind === 'events' ? { ...entry, data: { ...entry.data, title: text } } : entry,
    ),
  );
  const [heading = ''] = markdownTwin(nasty, nasty.get('events', event.id), BODY).split('\n\n');
  const root = rootOf(heading);
  expect(root.children.map(({ type }) => type)).toEqual(['heading']);
  expect(textOf(root).trim()).toBe(text.replaceAll(/\s+/g, ' ').trim());
});

test.each(['# one', '1. one', '- one', '> one', '+ one', '12) one'])(
  '%s is a paragraph, nothing else',
  (text) => {
    const root = rootOf(plain(text));
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(root)).toBe(text);
  },
);
