/** One made-up event, with the source that it rests on. */
import type { ContentFile } from '../../../reading/document.ts';
import type { Chance } from './chance.ts';
import { topicId, type Frame } from './frame.ts';
import { AUDIENCES, COUNTRIES, TOPICS } from './subjects.ts';
import type { Naming } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { mdxFile, yamlFile } from './write.ts';

/** What is decided before an event is written. */
export interface Plan extends Naming {
  /** Such as `2011/almaty-labour-migration-seminar`. */
  id: string;
  title: string;
  /** EDTF. */
  date: string;
  series?: string;
  /** The word that no other entry has. */
  rare: string;
  /** File name of its source. */
  source: string;
  /** An earlier event to look at. */
  earlier?: { id: string; title: string };
}

const HEADINGS = [
  'What it was about',
  'Who took part',
  'What was said',
  'What came of it',
  'How it is known',
];
const ROLES = ['organiser', 'co-operation', 'co-operation', 'funder', 'expert', 'participant'];
/** The longest summary that the schema takes (schemas/fields.ts). */
const SUMMARY_LENGTH = 320;
/** Real sources have 4 to 10 paragraphs. */
const PARAGRAPHS = { least: 4, most: 10 };

/** As many sentences as there is room for. */
const withinLength = (sentences: readonly string[], most: number): string =>
  sentences.reduce((text, sentence) =>
    text.length + 1 + sentence.length > most ? text : `${text} ${sentence}`,
  );

/** The files of an event and of its source. */
export function eventFiles(plan: Plan, frame: Frame, words: Vocabulary, chance: Chance): ContentFile[] {
  const last = chance.whole(PARAGRAPHS.least, PARAGRAPHS.most);
  const cite = () => chance.whole(1, last);
  const bodies = [
    ...new Set(Array.from({ length: chance.whole(2, 6) }, () => chance.pickZipf(frame.organisations))),
  ];
  const speakers = chance.pickSome(frame.people, chance.whole(0, 2));
  const codes = [
    ...new Set([
      plan.town.country,
      ...Array.from({ length: chance.whole(0, 9) }, () => chance.pickZipf(COUNTRIES)),
    ]),
  ];
  const topics = [
    ...new Set([plan.topic, ...Array.from({ length: chance.whole(0, 3) }, () => chance.pickZipf(TOPICS))]),
  ];
  const fields = {
    title: plan.title,
    summary: withinLength([words.sentence(), words.sentence()], SUMMARY_LENGTH),
    kind: plan.kind.kind,
    date: plan.date,
    place: plan.town.id,
    cite: { date: 1, place: 1, kind: 1, ...(plan.series === undefined ? {} : { series: last }) },
    ...(plan.series === undefined ? {} : { series: { id: plan.series, ordinal: plan.edition?.ordinal } }),
    sources: [plan.source],
    participants: {
      count: chance.whole(2, 30) * 5,
      approximate: chance.often(0.5),
      who: chance.pickSome(AUDIENCES, chance.whole(1, 4)),
      cite: cite(),
    },
    organisations: bodies.map(({ id }, index) => ({ id, role: ROLES[index], cite: cite() })),
    countries: { codes, cite: cite() },
    statements: speakers.map(({ id, post, organisation }) => ({
      person: id,
      as: post,
      organisation,
      says: `${words.sentence()} ${words.sentence()}`,
      cite: cite(),
    })),
    topics: topics.map(topicId),
    openQuestions: Array.from({ length: chance.whole(1, 3) }, () => ({
      text: words.sentence(),
      cite: cite(),
    })),
    ...(plan.earlier && { seeAlso: [{ entry: `events/${plan.earlier.id}`, note: words.sentence() }] }),
    aliases: [
      chance.often(0.5) ? plan.town.spelling : plan.topic.alias,
      ...(chance.often(0.5) ? [`${words.word()} ${plan.kind.short.replace('-', ' ')}`] : []),
    ],
  };
  const source = {
    title: `${bodies[0]?.name ?? ''} holds ${plan.kind.words} on ${words.word()} and ${words.word()} in ${plan.town.name}`,
    publisher: bodies[0]?.name,
    organisation: bodies[0]?.id,
    kind: 'press-release',
    urlNote: 'Made up for the bench; there is no address.',
    published: plan.date.slice(0, 10),
    seen: chance.pick(['own-page', 'own-page', 'mirror', 'reprint']),
    extent: 'whole',
    unit: 'paragraph',
    last,
    grade: chance.pick(['A', 'A', 'B', 'C', 'D']),
  };
  return [
    mdxFile(`events/${plan.id}`, fields, body(plan, bodies, words, chance, cite)),
    yamlFile(`sources/${plan.source}`, source),
  ];
}

/** Three to six paragraphs, 150 to 400 words, each with its receipts. */
function body(
  { town, kind, rare }: Plan,
  bodies: Frame['organisations'],
  { sentence }: Vocabulary,
  chance: Chance,
  cite: () => number,
): string {
  const receipt = () => `<Cite p={${String(cite())}} />`;
  const [organiser] = bodies;
  const opening = `The ${kind.words} was held by [${organiser?.name ?? ''}](/organisations/${organiser?.id ?? ''}/) in [${town.name}](/places/${town.id}/), and ${rare} was its theme.${receipt()}`;
  const paragraphs = Array.from({ length: chance.whole(3, 6) }, (_, index) => {
    const own = Array.from({ length: 4 }, (_, at) =>
      // Long paragraphs have a receipt in the middle too.
      at === 1 && chance.often(0.4) ? sentence() + receipt() : sentence(),
    );
    const text = `${(index === 0 ? [opening, ...own] : own).join(' ')}${receipt()}`;
    return `## ${HEADINGS[index] ?? `Part ${String(index + 1)}`}\n\n${text}`;
  });
  return paragraphs.join('\n\n');
}
