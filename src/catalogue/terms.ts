/** Finds glossary terms in running text: longest form first, whole words only, first use only. */
import type { Entry } from './entry.ts';

export interface TermForms {
  id: string;
  forms: string[];
}

/** A term in a text; `index` and `length` count UTF-16 units. */
export interface TermMatch {
  id: string;
  index: number;
  length: number;
}

export const termForms = ({ id, data }: Pick<Entry<'glossary'>, 'id' | 'data'>): TermForms => ({
  id,
  forms: [data.term, ...data.also],
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a finder for a set of terms.
 * @returns a function that finds, in one run of text, the first use of every term that is not in `used`, and adds it
 */
export function termFinder(terms: readonly TermForms[]): (text: string, used: Set<string>) => TermMatch[] {
  const idOf = new Map(
    terms.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
  if (idOf.size === 0) return () => [];
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text, used) => {
    const matches: TermMatch[] = [];
    for (const match of text.matchAll(pattern)) {
      const id = idOf.get(match[0].toLowerCase());
      if (id === undefined || used.has(id)) continue;
      used.add(id);
      matches.push({ id, index: match.index, length: match[0].length });
    }
    return matches;
  };
}
