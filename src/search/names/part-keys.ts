/** Where the names stand for which the head of the index has no room: both sides of it, writer and reader, agree here. */

/** Each entry stands under so many keys, … */
export const KEPT_UNDER = 3;

/** … and a query is looked up under so many: each part is another file to wait for. */
export const LOOKED_UP = 2;

/**
 * The keys of some words: the longest that are not common, since long words are rare, survive an error, and are longest
 * in a query as well as in a title.
 * @param sounds words by their sound
 */
export function keysOf(sounds: readonly string[], common: ReadonlySet<string>, most: number): string[] {
  const rare = sounds.filter((each) => !common.has(each));
  return [...(rare.length > 0 ? rare : sounds)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most);
}
