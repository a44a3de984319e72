/** “Did you mean”: other spellings of a query that do have results. */

/**
 * Other spellings of the whole query that have results, best first, three at most. Loads the vocabulary on first use,
 * so it is asked only when results are few.
 * @throws if the vocabulary could not be read
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the contract first, the work next
export const corrections = (_text: string): Promise<readonly string[]> => Promise.resolve([]);
