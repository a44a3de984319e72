/** What the search box of other pages says while it suggests; it travels with that part of the script. */
export const suggestWords = {
  suggested: 'Suggestions',
  everything: (query: string): string => `All results for “${query}”`,
  suggestions: (count: number): string =>
    count === 0
      ? 'No suggestions.'
      : `${String(count)} ${count === 1 ? 'suggestion' : 'suggestions'}. Use the arrow keys to choose.`,
} as const;
