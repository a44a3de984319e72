/** A record of many alike events: what one of them is compared with must not grow with the record. */
import { expect, test } from 'vitest';
import { entriesOf } from '../testing/fixtures/catalogue.ts';
import { buildCatalogue } from './catalogue.ts';
import { isEvent } from './entry.ts';
import { relatedEvents } from './related.ts';

const entries = entriesOf();
const [model] = entries.filter(isEvent);
if (!model) throw new Error('The fixture has no event.');

/** One event a day from 2001-01-01 on, all with the topic, place and organisation of the fixture's. */
const alike = Array.from({ length: 400 }, (_, day) => ({
  ...model,
  id: `2001/event-${String(day)}`,
  data: { ...model.data, date: new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10) },
}));
const catalogue = buildCatalogue([...entries.filter((entry) => !isEvent(entry)), ...alike]);
const at = (day: number) => catalogue.get('events', `2001/event-${String(day)}`);

test('related events are looked for among those nearest in time', () => {
  expect(relatedEvents(catalogue, at(0)).map(({ id }) => id)).toEqual([1, 2, 3, 4].map((day) => at(day).id));
  const days = relatedEvents(catalogue, at(200), 1000).map(({ id }) => Number(id.split('-')[1]));
  expect([Math.min(...days), Math.max(...days), days.length]).toEqual([150, 250, 100]);
  expect(relatedEvents(catalogue, at(399))).toHaveLength(4);
});

test('an event that shares more comes first, be it later', () => {
  const far = { ...at(230), data: { ...at(230).data, topics: [...model.data.topics, 'monitoring'] } };
  const changed = buildCatalogue([
    ...entries.filter((entry) => !isEvent(entry)),
    ...alike.filter(({ id }) => id !== far.id && id !== at(200).id),
    far,
    { ...at(200), data: { ...at(200).data, topics: far.data.topics } },
  ]);
  const found = relatedEvents(changed, changed.get('events', at(200).id));
  expect(found[0]?.id).toBe(far.id);
});
