/**
 * Words as they are compared: without case, marks, script and spelling habits. What sounds alike becomes the same, so
 * that “Qazaqstan”, “Kazakstan” and “Қазақстан” meet “Kazakhstan”. Rough on purpose, and never shown. Pure.
 */

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщыэюяәғқңөұүһі';
/** Letter by letter, after practice in English texts; marks are gone by then, so й is и and ё is е. */
const LATIN = 'a b v g d e zh z i k l m n o p r s t u f kh ts ch sh sh y e yu ya a g k n o u u h i'.split(
  ' ',
);

/** Letters for one sound, in the order in which they are replaced. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/s(?:ch|h|z)/g, 's'],
  [/tch/g, 'ch'],
  [/d?zh|dj/g, 'j'],
  [/c(?=[eiy])|z/g, 's'],
  [/kh|c(?!h)|q/g, 'k'],
  [/([gt])h/g, '$1'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ou/g, 'o'],
];

/** Letters twice as once. */
const single = (text: string): string => text.replaceAll(/(.)\1+/g, '$1');

/** Lower case, without marks and apostrophes; “O.S.C.E.” as “osce”. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replaceAll(/\.(?=\p{L}(?:\.|\s|$))/gu, '');

/** The words of a text made plain. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that a hyphen joins, as one: “co-operation” is also “cooperation”. */
export const joinedWords = (text: string): string[] =>
  (plain(text).match(/\p{L}+(?:[-‑]\p{L}+)+/gu) ?? []).map((word) => word.replaceAll(/[^\p{L}]/gu, ''));

/** How a plain word sounds. */
export function sound(word: string): string {
  let heard = '';
  for (const letter of word) {
    const at = CYRILLIC.indexOf(letter);
    heard += at === -1 ? letter : (LATIN[at] ?? '');
  }
  for (const [letters, same] of SAME_SOUND) heard = heard.replaceAll(letters, same);
  return single(heard);
}

/** A whole text by its sound, so that hyphens and spaces make no difference. */
export const soundOfAll = (sounds: readonly string[]): string => single(sounds.join(''));
