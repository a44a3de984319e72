/** Two faults in one file: each is told as if it stood alone, and nothing else is told because of the two. */
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { EVENT, PUBLIC_FILES, changed, textOf } from '../testing/fixtures/content.ts';
import { checkContent } from './run.ts';

/** Known faults of one event, each in a field of its own or in the text: what is replaced, and by what. */
const FAULTS: Record<string, readonly [from: string, to: string]> = {
  'a title cut off by a bracket': ['title: Second workshop on co-operation', 'title: [Second workshop'],
  'a misspelt summary': ['summary: Seventy', 'sumary: Seventy'],
  'a kind outside the list': ['kind: workshop', 'kind: workshp'],
  'a month too many': ['2011-11-09/2011-11-10', '2011-13-09'],
  'a place nobody knows': ['place: almaty', 'place: almatty'],
  'no citation of the date': ['  date: 1\n', ''],
  'a paragraph past the end': ['  place: 1', '  place: 9'],
  'the same of the series': ['  series: 1', '  series: 1a'],
  'a project in the wrong group': ['project: search-2011\n', '  project: search-2011\n'],
  'an edition in words': ['ordinal: 2', 'ordinal: second'],
  'an unknown series': ['id: workshops', 'id: workshop'],
  'a source never cited': ['  - handbook\n', '  - handbook\n  - osce-2\n'],
  'a count in words': ['count: 70', 'count: seventy'],
  'a group without brackets closed': ['who: [prosecutors]', 'who: [prosecutors'],
  'no citation of participants': ['  cite: 2\norganisations', 'organisations'],
  'an unknown organisation': ['- id: osce-centre-in-astana', '- id: osce-centre-in-astanna'],
  'a role outside the list': ['role: organiser', 'role: organizer'],
  'a country that is none': ['codes: [KZ, KG]', 'codes: [KZ, UK]'],
  'a misspelt field of a group': ['  cite: 3\nstatements', '  citte: 3\nstatements'],
  'an unknown person': ['person: maria-example', 'person: mario-example'],
  'a post without space': ['as: Head of the Centre', 'as:Head of the Centre'],
  'an unknown speaker for': ['    organisation: osce-centre-in-astana', '    organisation: osce-centre'],
  'a text with a colon': ['says: Dialogue is', 'says: Dialogue: it is'],
  'a list with a faulty citation': ['cite: [3, handbook]', 'cite: [3, handbook, osce-1#]'],
  'an unknown topic': ['topics: [victim-identification]', 'topics: [victim-identifcation]'],
  'an empty question': ['text: How did it end?', 'text:'],
  'a citation with a letter': ['    cite: 4', '    cite: 4a'],
  'an entry nobody knows': ['entry: projects/search-2011', 'entry: projects/search-2012'],
  'a note without its quotation mark': [
    'note: The project of that year.',
    'note: "The project of that year.',
  ],
  'a day in words': ['reviewed: 2026-11-21', 'reviewed: 21 November 2026'],
  'a heading too deep': ['### The aims', '#### The aims'],
  'a tag': ['dealt with', 'dealt <b>only</b> with'],
  'a dead link': ['(/series/workshops/)', '(/serie/workshops/)'],
  'an item that cites nothing': ['- The first was', '- The second was help.\n- The first was'],
  'a source not in the list': ['<Cite s="handbook" />', '<Cite s="handbook" /><Cite s="osce-3" p={1} />'],
  'a tag without its paragraph': ['<Cite s="osce-1" p={3} />', '<Cite s="osce-1" p={x} />'],
};

/** Two more sources, so that one can be listed and not cited, and the other cited and not listed. */
const SOURCES: ContentFile[] = ['osce-2', 'osce-3'].map((id) => ({
  path: `sources/${id}.yaml`,
  text: textOf('sources/osce-1.yaml').replace('Workshop opens', `Workshop ${id}`),
}));

/** What an editor is told, without the lines, which move when a fault takes lines out. */
const toldOf = (...changes: (readonly [string, string])[]): string[] =>
  checkContent([...changed(EVENT, ...changes), ...SOURCES], PUBLIC_FILES)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, field, message, fix }) => [code, field, message, fix].join(' | '))
    .sort();

const names = Object.keys(FAULTS);
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

/** Every fourth of more than six hundred pairs; a number without a factor in common with four reaches all faults. */
const sample = pairs.filter((_, index) => (index * 7) % 4 === 0);

const alone = new Map(Object.entries(FAULTS).map(([name, change]) => [name, toldOf(change)]));

describe('a fault alone', () => {
  test.each(names)('%s is told once', (name) => {
    expect(alone.get(name)).toHaveLength(1);
  });
});

describe('two faults in one file', () => {
  test('are a sample of at least 150 pairs in which each fault has its part', () => {
    expect(sample.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sample.flat()).size).toBe(names.length);
  });

  test.each(sample)('%s and %s', (one, other) => {
    const changes = [one, other].map((name) => FAULTS[name] ?? (['', ''] as const));
    expect(toldOf(...changes)).toEqual([...(alone.get(one) ?? []), ...(alone.get(other) ?? [])].sort());
  });
});
