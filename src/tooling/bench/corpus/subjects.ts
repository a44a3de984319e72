/** What the made-up events are about, for whom and where: words as in the record's own titles. */

/** A town of the record, as content/places has it. */
export interface Town {
  id: string;
  name: string;
  country: string;
  russian: string;
  spelling: string;
  lat: number;
  lon: number;
}

const town = (
  name: string,
  country: string,
  russian: string,
  spelling: string,
  lat: number,
  lon: number,
): Town => ({ id: name.toLowerCase(), name, country, russian, spelling, lat, lon });

/** The most frequent first. */
export const TOWNS: readonly Town[] = [
  town('Astana', 'KZ', 'Астана', 'Nur-Sultan', 51.13, 71.43),
  town('Almaty', 'KZ', 'Алматы', 'Alma-Ata', 43.26, 76.93),
  town('Tashkent', 'UZ', 'Ташкент', 'Toshkent', 41.31, 69.24),
  town('Dushanbe', 'TJ', 'Душанбе', 'Dushambe', 38.56, 68.77),
  town('Ashgabat', 'TM', 'Ашхабад', 'Ashkhabad', 37.95, 58.38),
  town('Bishkek', 'KG', 'Бишкек', 'Frunze', 42.87, 74.59),
  town('Osh', 'KG', 'Ош', 'Osch', 40.53, 72.8),
  town('Khujand', 'TJ', 'Худжанд', 'Khudjand', 40.28, 69.62),
  town('Karaganda', 'KZ', 'Караганда', 'Qaragandy', 49.8, 73.1),
  town('Shymkent', 'KZ', 'Шымкент', 'Chimkent', 42.32, 69.59),
  town('Aktobe', 'KZ', 'Актобе', 'Aktyubinsk', 50.28, 57.21),
  town('Vienna', 'AT', 'Вена', 'Wien', 48.21, 16.37),
];

/** Codes of ISO 3166-1, the most frequent first. */
export const COUNTRIES = 'KZ KG TJ TM UZ RU US AZ TR AE GB DE FR UA BY MD GE AM AF CN TH AT NO LV'.split(' ');

/** The topics, with the words that titles use for them and the words that readers use. */
export const TOPICS: readonly { label: string; alias: string }[] = [
  { label: 'Victim identification', alias: 'recognising victims' },
  { label: 'Labour exploitation', alias: 'forced labor' },
  { label: 'Judicial practice', alias: 'case law' },
  { label: 'Labour migration', alias: 'migrant workers' },
  { label: 'Law enforcement co-operation', alias: 'police cooperation' },
  { label: 'Trafficking in children', alias: 'child trafficking' },
  { label: 'National referral mechanisms', alias: 'NRM' },
  { label: 'Consular protection', alias: 'consulates' },
  { label: 'Migrant smuggling', alias: 'people smuggling' },
  { label: 'Community policing', alias: 'neighbourhood police' },
  { label: 'Social services', alias: 'shelters' },
  { label: 'Joint investigations', alias: 'investigation teams' },
  { label: 'Mutual legal assistance', alias: 'extradition' },
  { label: 'Awareness raising', alias: 'information campaign' },
  { label: 'Compensation of victims', alias: 'damages' },
];

export const AUDIENCES = [
  'judges',
  'prosecutors',
  'police officers',
  'border guards',
  'consular staff',
  'labour inspectors',
  'social workers',
  'non-governmental organisations',
  'law enforcement officers',
  'staff of orphanages',
  'community leaders',
  'journalists',
  'teachers',
  'regional administrations',
  'lawyers',
  'migration officials',
];

/** Kinds of event, by the words of schemas/lists.ts and of titles; the most frequent first. */
export const KINDS: readonly { kind: string; words: string; short: string }[] = [
  { kind: 'seminar', words: 'seminar', short: 'seminar' },
  { kind: 'workshop', words: 'workshop', short: 'workshop' },
  { kind: 'training', words: 'training course', short: 'training' },
  { kind: 'round-table', words: 'round table', short: 'round-table' },
  { kind: 'conference', words: 'conference', short: 'conference' },
  { kind: 'meeting', words: 'co-ordination meeting', short: 'meeting' },
  { kind: 'expert-meeting', words: 'expert meeting', short: 'expert-meeting' },
  { kind: 'exercise', words: 'simulation exercise', short: 'simulation' },
  { kind: 'presentation', words: 'presentation of a report', short: 'report' },
  { kind: 'campaign', words: 'information campaign', short: 'campaign' },
];

/** What kinds of meeting are called more closely. */
export const REACHES = [
  '',
  '',
  '',
  'regional',
  'national',
  'international',
  'high-level',
  'joint',
  'inter-agency',
];

export const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(' ');

/** Patterns of the names of organisations; X is a made-up name. The most frequent first. */
export const BODIES: readonly { pattern: string; kind: string }[] = [
  { pattern: 'X Centre in TOWN', kind: 'field-operation' },
  { pattern: 'Office for Co-operation with X', kind: 'intergovernmental' },
  { pattern: 'Ministry of Internal Affairs of X', kind: 'ministry' },
  { pattern: 'X Fund for Protection', kind: 'ngo' },
  { pattern: 'Prosecutor General’s Office of X', kind: 'state-body' },
  { pattern: 'X Academy of Law Enforcement', kind: 'academy' },
  { pattern: 'Union of X Crisis Centres', kind: 'ngo' },
  { pattern: 'Supreme Court of X', kind: 'court' },
  { pattern: 'Embassy of X in TOWN', kind: 'embassy' },
  { pattern: 'X Committee against Organised Crime', kind: 'department' },
];
