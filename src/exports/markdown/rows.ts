/** Rows of facts in Markdown: those that a page shows beside its text. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryName } from '../../catalogue/countries.ts';
import { nameOn } from '../../catalogue/names.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { words } from '../../i18n/en.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import { ROLES, keysOf } from '../../schemas/lists.ts';
import { entryLink, pageLink } from './text.ts';

/** What one row says, or one of several things that it says. */
export interface Claim {
  /** Markdown. */
  text: string;
  /** Its key in the apparatus, if it has citations. */
  at?: string;
  /** A remark in plain text. */
  note?: string | undefined;
}

export interface Fact {
  label: string;
  claims: Claim[];
}

/** A row; none if there is nothing to say. */
export const fact = (label: string, ...claims: (Claim | string | undefined)[]): Fact[] => {
  const said = claims.flatMap((claim) => (typeof claim === 'string' ? { text: claim } : (claim ?? [])));
  return said.length === 0 ? [] : [{ label, claims: said }];
};

/** A link to the page of a country. */
export const countryLink = (code: string): string =>
  pageLink(countryName(code), addressOf('countries', code));

/** The row of topics. */
export const topicLinks = (catalogue: Catalogue, topics: readonly string[]): Fact[] =>
  fact(words.facts.topics, ...topics.map((id) => entryLink(catalogue.get('topics', id))));

/** The organisations of an entry by role, by their names on a day if one is given. */
export const roles = (
  catalogue: Catalogue,
  involved: DataOf['events']['organisations'],
  date?: string,
): Fact[] =>
  keysOf(ROLES).flatMap((role) =>
    fact(
      ROLES[role],
      ...involved.map((each, index) => {
        if (each.role !== role) return undefined;
        const entry = catalogue.get('organisations', each.id);
        const name = date === undefined ? entry.data.title : nameOn(entry, edtfDate(date));
        return {
          text: pageLink(name, addressOf('organisations', each.id)),
          at: `organisations.${String(index)}`,
          note: each.note,
        };
      }),
    ),
  );
