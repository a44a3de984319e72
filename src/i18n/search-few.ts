/** What search says when it has found little. It stands apart because the script loads it only then. */
export const fewWords = {
  meant: 'Did you mean',
  instead: (query: string, shown: number, all: number): string =>
    `Results for “${query}” instead${shown < all ? `: the first ${String(shown)} of ${String(all)}` : ''}`,
  foreign: 'The record is in English; names are found in Russian and Kazakh too.',
} as const;
