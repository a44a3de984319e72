/**
 * What stands around the events of a made-up record and does not grow with them. It is long because it has entries of
 * every kind.
 */
import type { ContentFile } from '../../../reading/document.ts';
import type { Chance } from './chance.ts';
import { BODIES, TOPICS, TOWNS } from './subjects.ts';
import { madeUpName, type Vocabulary } from './vocabulary.ts';
import { mdxFile, slug, yamlFile } from './write.ts';

const ORGANISATIONS = 40;
const PEOPLE = 12;
const TERMS = 20;
/** The frequent words are no terms: every paragraph would link them. */
const FIRST_TERM = 200;
const PAGES = [
  'about',
  'accessibility',
  'contribute',
  'corrections',
  'data',
  'link-to-us',
  'method',
  'privacy',
];

/** The source of all that is not an event. */
const REFERENCE = 'reference-works';

export interface Body {
  id: string;
  name: string;
  acronym: string;
}

export interface Person {
  id: string;
  name: string;
  post: string;
  organisation: string;
}

/** Topics and people by file name, and the files of all of it. */
export interface Frame {
  files: readonly ContentFile[];
  /** The most frequent first. */
  organisations: readonly Body[];
  people: readonly Person[];
}

export const topicId = ({ label }: (typeof TOPICS)[number]): string => slug(label);

/** Some sentences that end in a receipt. */
const paragraph = ({ sentence }: Vocabulary, sentences: number, receipt = '<Cite p={1} />'): string =>
  `${Array.from({ length: sentences }, sentence).join(' ')}${receipt}`;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function makeOrganisations(chance: Chance): (Body & { kind: string; country: string })[] {
  return times(ORGANISATIONS, (index) => {
    const { pattern, kind } = BODIES[index % BODIES.length] as (typeof BODIES)[number];
    const { name: town, country } = chance.pickZipf(TOWNS);
    const name = pattern.replace('X', madeUpName(chance)).replace('TOWN', town);
    const acronym = [...name.matchAll(/\b\p{Lu}/gu)].join('');
    return { id: slug(name), name, acronym, kind, country };
  });
}

/** @param words their sentences, and their words as terms */
export function makeFrame(chance: Chance, words: Vocabulary): Frame {
  const reference = { sources: [REFERENCE] };
  const bodies = makeOrganisations(chance);
  const people = times(PEOPLE, (): Person => {
    const name = `${madeUpName(chance)} ${madeUpName(chance)}`;
    const post = `Head of the ${madeUpName(chance)} Department`;
    return { id: slug(name), name, post, organisation: chance.pickZipf(bodies).id };
  });
  const topics = TOPICS.map(topicId);
  const files = [
    yamlFile(`sources/${REFERENCE}`, {
      title: 'Works of reference, made up for the bench',
      publisher: 'The bench',
      kind: 'book',
      urlNote: 'There is no such work.',
      seen: 'copy',
      extent: 'whole',
      unit: 'page',
      last: 400,
      grade: 'C',
    }),
    ...bodies.map(({ id, name, acronym, kind, country }) =>
      mdxFile(
        `organisations/${id}`,
        {
          title: name,
          summary: words.sentence(),
          kind,
          acronym,
          names: [
            { name, cite: 1 },
            { name: `${name}, earlier ${madeUpName(chance)}`, until: 2006, cite: 2 },
          ],
          country,
          ...reference,
          topics: chance.pickSome(topics, 2),
          openQuestions: [{ text: words.sentence(), cite: 1 }],
          aliases: [`${acronym} office`],
        },
        [paragraph(words, 3), paragraph(words, 3)].join('\n\n'),
      ),
    ),
    ...people.map(({ id, name, post, organisation }) =>
      yamlFile(`people/${id}`, {
        name,
        summary: words.sentence(),
        posts: [{ title: post, organisation, date: '2011-09-14', cite: 1 }],
        ...reference,
      }),
    ),
    ...TOWNS.map(({ id, name, country, russian, spelling, lat, lon }) =>
      yamlFile(`places/${id}`, {
        name,
        summary: words.sentence(),
        country,
        lat,
        lon,
        cite: { coordinates: 1 },
        names: [
          { name: russian, lang: 'ru', cite: 1 },
          { name: spelling, cite: 1 },
        ],
        notes: [{ text: words.sentence(), cite: 1 }],
        ...reference,
      }),
    ),
    ...TOPICS.map(({ label, alias }, index) =>
      mdxFile(
        `topics/${slug(label)}`,
        {
          prefLabel: label,
          altLabels: [`${label} in practice`],
          related: [topics[(index + 1) % topics.length]],
          summary: words.sentence(),
          aliases: [alias],
        },
        '',
      ),
    ),
    ...words.words
      .slice(FIRST_TERM, FIRST_TERM + TERMS)
      .map((term) =>
        mdxFile(
          `glossary/${term}`,
          { term, definition: words.sentence(), cite: 1, topics: chance.pickSome(topics, 1), ...reference },
          paragraph(words, 2),
        ),
      ),
    ...times(2, (index) =>
      mdxFile(
        `projects/search-${String(2011 + index)}`,
        {
          title: `Search for victims in ${String(2011 + index)}`,
          summary: words.sentence(),
          date: 2011 + index,
          cite: { date: 1, places: 1 },
          places: TOWNS.slice(0, 5).map(({ id }) => id),
          ...reference,
          organisations: [{ id: bodies[index]?.id, role: 'organiser', cite: 1 }],
          topics: topics.slice(0, 2),
        },
        paragraph(words, 4),
      ),
    ),
    mdxFile(
      'guidebook/index',
      {
        title: 'The guidebook',
        summary: words.sentence(),
        date: '2011-06',
        cite: { date: 1 },
        editions: [{ lang: 'en', title: 'The guidebook', pages: 107, cite: 1 }],
        organisations: [{ id: bodies[0]?.id, role: 'implementer', cite: 1 }],
        ...reference,
        topics: topics.slice(0, 3),
      },
      times(3, () => paragraph(words, 4)).join('\n\n'),
    ),
    ...(['I', 'II'] as const).map((number, index) =>
      mdxFile(
        `guidebook/chapter-${String(index + 1)}`,
        {
          title: `Chapter ${number}: ${words.word()}`,
          summary: words.sentence(),
          number,
          notKnown: [words.sentence()],
          ...reference,
          topics: topics.slice(0, 1),
        },
        paragraph(words, 4),
      ),
    ),
    ...PAGES.map((page) =>
      mdxFile(
        `pages/${page}`,
        {
          title: page.charAt(0).toUpperCase() + page.slice(1).replaceAll('-', ' '),
          summary: `Made up for the bench, as all of this record. ${words.sentence()}`,
        },
        times(8, (section) => `## Section ${String(section + 1)}\n\n${paragraph(words, 6, '')}`).join('\n\n'),
      ),
    ),
  ];
  return { files, organisations: bodies, people };
}
