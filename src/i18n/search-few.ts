/** What search says when it has found little. It stands apart because the script loads it only then. */
export const fewWords = {
  meant: 'Did you mean',
  instead: (query: string): string => `Results for “${query}” instead`,
  foreign: 'The record is in English; names are found in Russian and Kazakh too.',
} as const;
