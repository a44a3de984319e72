/** Questions with fewer words, for those that few pages answer word for word. Pure. */

/** More words than this are a paste, and each would be another search. */
const MOST_WORDS = 8;

/**
 * The queries that have some words less, for a question that few pages answer word for word. Two words at least are
 * left: with one it would be any page that has it, where “nothing found” is the true answer.
 */
export function looser(query: string, fewer = 1): string[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  if (query.includes('"') || words.length > MOST_WORDS) return [];
  let all = [words];
  for (let round = 0; round < fewer; round++)
    all = all.flatMap((some) => some.map((_, left) => some.filter((_, index) => index !== left)));
  return [...new Set(all.filter((some) => some.length > 1).map((some) => some.join(' ')))];
}
