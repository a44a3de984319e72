/** Cuts a text to at most so many characters, at the end of a word, with a sign that it goes on. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s\S*$/, '')} …`;
