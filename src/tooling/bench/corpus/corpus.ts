/**
 * A made-up record of any size, to measure with: real front matter, a vocabulary with few frequent and many rare
 * words, one word of its own in each event. The same seed gives the same bytes.
 */
import type { ContentFile } from '../../../reading/document.ts';
import { chanceOf, type Chance } from './chance.ts';
import { eventFiles, type Plan } from './event.ts';
import { makeFrame, topicId, type Frame } from './frame.ts';
import { KINDS, TOPICS, TOWNS } from './subjects.ts';
import { makeNames } from './titles.ts';
import { makeVocabulary, rareWord, type Vocabulary } from './vocabulary.ts';
import { mdxFile } from './write.ts';

export interface Corpus {
  files: readonly ContentFile[];
  /** The events, by date. */
  events: readonly Plan[];
  organisations: Frame['organisations'];
  /** The made-up words of the texts, the most frequent first. */
  words: readonly string[];
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2025;
/** One event in so many belongs to a series. */
const SERIES_SHARE = 6;
/** One series for so many events: eight editions each. */
const EVENTS_PER_SERIES = 50;
const LONGEST_THEME_WORD = 10;

interface Series {
  id: string;
  theme: string;
  topic: (typeof TOPICS)[number];
}

/**
 * Makes a record.
 * @param count the number of events, from 1
 * @param seed any whole number
 */
export function makeCorpus(count: number, seed: number): Corpus {
  const chance = chanceOf(seed);
  const words = makeVocabulary(chance);
  const frame = makeFrame(chance, words);
  const series = makeSeries(Math.max(1, Math.ceil(count / EVENTS_PER_SERIES)), words, chance);
  const events = plan(count, series, words, chance);
  const files = [
    ...frame.files,
    ...series.map(({ id, theme, topic }) => seriesFile(id, theme, topic, words)),
    ...events.flatMap((event) => eventFiles(event, frame, words, chance)),
  ];
  return { files, events, organisations: frame.organisations, words: words.words };
}

function makeSeries(count: number, words: Vocabulary, chance: Chance): Series[] {
  const made = new Map<string, Series>();
  while (made.size < count) {
    const topic = chance.pick(TOPICS);
    const word = words.word();
    const reach = chance.pick(['regional', 'national', 'annual']);
    const id = `${reach}-workshops-${topicId(topic)}-${word}`;
    if (word.length > LONGEST_THEME_WORD) continue;
    made.set(id, { id, theme: `${reach} workshop on ${topic.label.toLowerCase()} and ${word}`, topic });
  }
  return [...made.values()];
}

/** A series rests on the works of reference, as its events do on their own sources. */
function seriesFile(id: string, theme: string, topic: Series['topic'], words: Vocabulary): ContentFile {
  return mdxFile(
    `series/${id}`,
    {
      title: `Series: ${theme}`,
      summary: words.sentence(),
      sources: ['reference-works'],
      topics: [topicId(topic)],
      openQuestions: [{ text: words.sentence(), cite: 1 }],
    },
    `${words.sentence()} ${words.sentence()}<Cite p={1} />`,
  );
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Decides on all events, by date, so that editions and links lead back in time. */
function plan(count: number, series: readonly Series[], words: Vocabulary, chance: Chance): Plan[] {
  const names = makeNames(chance, words);
  const met = new Set<string>();
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const end = Date.UTC(LAST_YEAR, 11, 28);
  const DAY = 24 * 60 * 60 * 1000;
  const times = Array.from({ length: count }, () => start + chance.next() * (end - start)).sort(
    (a, b) => a - b,
  );
  const plans: Plan[] = [];
  for (const [index, time] of times.entries()) {
    const date = chance.often(0.3) ? `${iso(time)}/${iso(time + DAY)}` : iso(time);
    const turn = index % SERIES_SHARE === 0 ? index / SERIES_SHARE : undefined;
    const own = turn === undefined ? undefined : series[turn % series.length];
    const naming = {
      topic: own?.topic ?? chance.pickZipf(TOPICS),
      kind: chance.pickZipf(KINDS),
      town: chance.pickZipf(TOWNS),
      year: new Date(time).getUTCFullYear(),
      ...(own &&
        turn !== undefined && {
          edition: { ordinal: Math.floor(turn / series.length) + 1, theme: own.theme },
          kind: KINDS.find(({ kind }) => kind === 'workshop') ?? KINDS[0],
        }),
    } as Pick<Plan, 'topic' | 'kind' | 'town' | 'year' | 'edition'>;
    // Two events of one day, town and kind would be told about as one entered twice.
    for (
      let key = '';
      key === '' || met.has(key);
      naming.town = met.has(key) ? chance.pick(TOWNS) : naming.town
    )
      key = `${date} ${naming.town.id} ${naming.kind.kind}`;
    met.add(`${date} ${naming.town.id} ${naming.kind.kind}`);
    const earlier = index > 0 && chance.often(0.3) ? chance.pick(plans) : undefined;
    plans.push({
      ...naming,
      id: names.id(naming),
      title: names.title(naming),
      date,
      ...(own && { series: own.id }),
      rare: rareWord(index),
      source: `release-${String(10_000 + index)}`,
      ...(earlier && { earlier: { id: earlier.id, title: earlier.title } }),
    });
  }
  return plans;
}
