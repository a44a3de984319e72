/** Numbers in words, as running text wants them. */
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const ORDINALS = [
  '',
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
] as const;
const grouped = new Intl.NumberFormat('en-GB');

/** `1 event`, `12 events`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${grouped.format(number)} ${number === 1 ? one : many}`;

/** `four`, `12`: words up to nine, as British running text has it. */
export const inWords = (number: number): string => SMALL[number] ?? grouped.format(number);

/** `Fourth`, `11th`. */
export function ordinalWords(number: number): string {
  const word = ORDINALS[number];
  if (word) return word;
  const last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
  return `${String(number)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** `about 70`, `31`. */
export const figureWords = (value: number, approximate: boolean): string =>
  `${approximate ? 'about ' : ''}${grouped.format(value)}`;
