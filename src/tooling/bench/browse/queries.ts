/** What is looked for in a made-up record. */
import type { Corpus } from '../corpus/corpus.ts';
import type { SearchName } from '../results.ts';
import type { Query } from './search-cost.ts';

/** Common words by their rank: the first is in nearly every event, the last in about one of five. */
const RANKS = { common: 0, first: 3, second: 60 };
const COUNTRY = 'KZ';

/** The event in the middle of the record, by which everything is measured. */
export const sampleEvent = ({ events }: Corpus): Corpus['events'][number] => {
  const event = events[Math.floor(events.length / 2)];
  if (!event) throw new RangeError('The record has no event.');
  return event;
};

/** The queries of the searches that are measured. */
export function queriesOf(corpus: Corpus): Record<SearchName, Query> {
  const event = sampleEvent(corpus);
  const word = (rank: number) => corpus.words[rank] ?? '';
  const organisation = corpus.organisations[2];
  return {
    common: { text: word(RANKS.common) },
    rare: { text: event.rare, expects: event.id },
    two: { text: `${word(RANKS.first)} ${word(RANKS.second)}` },
    organisation: {
      text: organisation?.name ?? '',
      expectsName: `/organisations/${organisation?.id ?? ''}/`,
    },
    filtered: { text: word(RANKS.common), country: COUNTRY },
    title: { text: event.title, expectsName: event.id },
  };
}

/** Two words that stand in one event each. */
export function secondQueries({ events }: Corpus): readonly [Query, Query] {
  const query = (index: number): Query => {
    const event = events[Math.min(Math.max(index, 0), events.length - 1)];
    return { text: event?.rare ?? '', expects: event?.id ?? '' };
  };
  const middle = Math.floor(events.length / 2);
  return [query(middle), query(middle + 1)];
}
