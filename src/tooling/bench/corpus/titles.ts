/** Titles and addresses of made-up events: kind, edition, subject, audience and place, as the record's own have them. */
import type { Chance } from './chance.ts';
import { AUDIENCES, KINDS, ORDINALS, REACHES, TOPICS, type Town } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';
import { slug } from './write.ts';

/** What a title is made of. */
export interface Naming {
  topic: (typeof TOPICS)[number];
  kind: (typeof KINDS)[number];
  town: Town;
  year: number;
  /** The edition, from 1, if it belongs to a series; and the words that all of its titles share. */
  edition?: { ordinal: number; theme: string };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const MIN_LENGTH = 45;
const MAX_LENGTH = 90;

/** Makes titles and addresses that no earlier event has. */
export function makeNames(chance: Chance, { word }: Vocabulary) {
  const titles = new Set<string>();
  const ids = new Set<string>();

  function title({ topic, kind, town, year, edition }: Naming): string {
    const audience = chance.pick(AUDIENCES);
    const about = small(topic.label);
    const reach = chance.pick(REACHES);
    const meeting = reach === '' ? kind.words : `${reach} ${kind.words}`;
    const at = chance.pick([`in ${town.name}`, `in ${town.name}`, `${String(year)} in ${town.name}`]);
    if (edition) {
      const ordinal = ORDINALS[edition.ordinal - 1] ?? `${String(edition.ordinal)}th`;
      return `${ordinal} ${edition.theme}, ${town.name} ${String(year)}`;
    }
    return capitalise(
      chance.pick([
        `${meeting} on ${about} and ${word()} for ${audience} ${at}`,
        `${meeting} on ${word()} in ${about}, ${town.name} ${String(year)}`,
        `${meeting} for ${audience} on ${about} ${at}`,
        `${meeting} on the ${word()} of ${about} ${at}`,
        `${kind.words} on ${word()} and ${about} for ${audience}`,
        `start of a ${word()} project on ${about} ${at}`,
      ]),
    );
  }

  const shortOf = (topic: Naming['topic']): string =>
    slug(
      topic.label
        .replace(/ (in|of) /, ' ')
        .split(' ')
        .slice(-2)
        .join(' '),
    );

  return {
    /** A title of 45 to 90 characters. */
    title(naming: Naming): string {
      for (;;) {
        const made = title(naming);
        if (made.length < MIN_LENGTH || made.length > MAX_LENGTH || titles.has(made)) continue;
        titles.add(made);
        return made;
      }
    },
    /** An id such as `2011/almaty-labour-migration-seminar`. */
    id({ topic, kind, town, year, edition }: Naming): string {
      const what = edition ? slug(edition.theme).replace(/-on-.*/, '') : `${shortOf(topic)}-${kind.short}`;
      for (let extra = ''; ; extra = `${chance.often(0.5) ? slug(chance.pick(AUDIENCES)) : word()}-`) {
        const made = `${String(year)}/${town.id}-${extra}${what}`;
        if (ids.has(made)) continue;
        ids.add(made);
        return made;
      }
    },
  };
}
