/**
 * Names in another script, for the index: nobody is shown them. From Cyrillic by the romanisations of BGN/PCGN for
 * Russian (1947) and Kazakh (1979) in their plain forms and by the Kazakh alphabet of 2021, all without marks, since
 * Pagefind compares without; to Cyrillic by turning the Russian one round, which is sound only for names that came from
 * Cyrillic.
 */

function table(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split('-') as [string, string]));
}

const RUSSIAN = table(
  'а-a б-b в-v г-g д-d е-e ё-yo ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh ' +
    'щ-shch ъ- ы-y ь- э-e ю-yu я-ya',
);
const KAZAKH_1979 = { ...RUSSIAN, ...table('ә-a ғ-gh қ-q ң-ng ө-o ұ-u ү-u һ-h і-i') };
const KAZAKH_2021 = { ...RUSSIAN, ...table('ә-a ғ-g қ-q ң-n ө-o ұ-u ү-u һ-h і-i ж-j й-i х-h ш-s у-u') };

const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH = /[әғқңөұүһі]/i;

const spelt = (text: string, letters: Readonly<Record<string, string>>): string =>
  [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');

/** A Cyrillic name in Latin letters, in lower case; empty for a name in another script. */
export function romanised(name: string): string[] {
  if (!CYRILLIC.test(name)) return [];
  const tables = KAZAKH.test(name) ? [KAZAKH_1979, KAZAKH_2021] : [RUSSIAN];
  return [...new Set(tables.map((letters) => spelt(name, letters)))];
}

/** Latin letters for one Cyrillic letter, the longest first; `ay` and its like before `ya`, so that “baya” is “бая”. */
const TO_CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/dzh/g, 'дж'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu/g, 'ю'],
  [/y[ao]/g, 'я'],
  [/(^|[аеёиоуыэюяaeiou])ye/g, '$1е'],
  [/ye/g, 'ье'],
  [/([аеиоуaeiou])y/g, '$1й'],
  [/iy/g, 'ий'],
  [/y/g, 'ы'],
];
const LETTERS = table(
  'a-а b-б c-к d-д e-е f-ф g-г h-х i-и j-ж k-к l-л m-м n-н o-о p-п q-қ r-р s-с t-т u-у v-в w-в x-кс z-з',
);

/** A Latin name in Cyrillic letters, as it would have come from them; empty for a name in another script. */
export function cyrillic(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '');
  if (CYRILLIC.test(plain)) return '';
  const words = plain.split(/([^a-z]+)/).map((word) =>
    spelt(
      TO_CYRILLIC.reduce((text, [latin, letter]) => text.replaceAll(latin, letter), word),
      LETTERS,
    ),
  );
  return words.join('');
}

/** A name with ä, ö, ü written as ae, oe, ue, as if these were marks; empty if it has none. */
export function withoutUmlauts(name: string): string {
  const plain = name.replaceAll(/([^aeiou\s][aou])e(?=[^aeiou\s])/gi, '$1');
  return plain === name ? '' : plain;
}
