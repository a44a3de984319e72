/**
 * Words as they are compared: without case, marks, script and spelling habits. What sounds alike becomes the same, so
 * that “Qazaqstan”, “Kazakstan” and “Қазақстан” meet “Kazakhstan”. Rough on purpose, and never shown. Pure.
 */

/** Letters for one sound. */
const LATIN =
  'sch-s sh-s sz-s tch-ch ch-ch dzh-j zh-j dj-j kh-k gh-g th-t ph-f ou-o ce-se ci-si cy-si c-k q-k w-v x-ks y-i z-s';

/** Cyrillic letters, and how English texts write their sounds. Marks are gone before, so й is и and ё is е. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюяәғқңөұүһі'.split('');
const AS_LATIN = 'a b v g d e j s i k l m n o p r s t u f k ts ch s sch  i  e iu ia a g k n o u u h i'.split(
  ' ',
);

const SOUNDS: ReadonlyMap<string, string | undefined> = new Map([
  ...LATIN.split(' ').map((pair) => pair.split('-') as [string, string]),
  ...CYRILLIC.map((letter, at) => [letter, AS_LATIN[at]] as const),
]);
const SPELLING = new RegExp([...SOUNDS.keys()].join('|'), 'g');

/** Letters twice as once. */
const single = (text: string): string => text.replaceAll(/(.)\1+/g, '$1');

/** Lower case, without marks and apostrophes; “O.S.C.E.” as “osce”. Lines and tabs stay. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replaceAll(/\.(?=\p{L}(?:\.|\s|$))/gu, '');

/** The words of a text that is plain already. */
export const wordsOfPlain = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text made plain. */
export const wordsOf = (text: string): string[] => wordsOfPlain(plain(text));

/** How a plain word sounds. */
export const sound = (word: string): string =>
  single(word.replaceAll(SPELLING, (letters) => SOUNDS.get(letters) ?? ''));

/** A whole text by its sound, so that hyphens and spaces make no difference. */
export const soundOfAll = (sounds: readonly string[]): string => single(sounds.join(''));
