/**
 * Words as they are compared: without case, marks, script and spelling habits. What sounds alike becomes the same, so
 * that “Qazaqstan”, “Kazakstan” and “Қазақстан” meet “Kazakhstan”. Rough on purpose, and never shown. Pure.
 */

/** Letters for one sound. Marks are gone before, so й is и and ё is е; of Cyrillic as English texts write it. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  (
    'sch-s sh-s sz-s tch-ch ch-ch dzh-j zh-j dj-j kh-k gh-g th-t ph-f ou-o ce-se ci-si cy-si c-k q-k w-v x-ks y-i z-s ' +
    'а-a б-b в-v г-g д-d е-e ж-j з-s и-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-k ц-ts ч-ch ш-s щ-sch ъ- ы-i ь- ' +
    'э-e ю-iu я-ia ә-a ғ-g қ-k ң-n ө-o ұ-u ү-u һ-h і-i'
  )
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
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
