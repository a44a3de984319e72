/**
 * How answers are ranked. To the score of the prose (BM25) Pagefind adds, for each field of the record that holds words
 * of the query: weight x rarity of the words x (share of the query that they are) squared.
 * https://pagefind.app/docs/ranking/ — change a number only with the golden queries at hand (testing/golden-queries.ts).
 */

/** How much a match in a field of the record counts. Pagefind takes 1 for a field that is not named here. */
const META_WEIGHTS = {
  /** Pagefind's own copy of the heading, for show; it is searched under the next four names. */
  title: 0,
  /** A town, a country, a person, an acronym: who types it wants its page before those with it in their titles. */
  short: 16,
  /** Who types a title wants that page. */
  name: 5,
  /** Its editions have the same words in their titles, and who wants one of those says which. */
  series: 10,
  /** Titles of sources repeat the words of what they report on, and there are many sources. */
  document: 0.5,
  /** Other spellings lead to their page, and lose against a title that says the same. */
  aliases: 2,
  /** What stands on the page in another spelling must be findable, and is not what the page is about. */
  spellings: 0.1,
  /** “Tashkent 2008” means what happened there and then. */
  place: 4,
  date: 6,
  'event-kind': 1,
  /** Every event is an event: the word must be findable, and must not push. */
  kind: 0.1,
} as const;

export const RANKING = {
  metaWeights: META_WEIGHTS,
  /** Below the default of 0.75: an event page is long because much is known, which must not count against it. */
  pageLength: 0.3,
} as const;

/** Words in an excerpt. */
export const EXCERPT_LENGTH = 28;

/** Results at first, and with each press of the button for more. */
export const RESULTS_A_PAGE = 10;

/** Fewer pages than this with all words of a query, and pages with all but one of them are shown too. */
export const FEW_RESULTS = 3;

/** Links into a result's sections. */
export const PARTS_A_RESULT = 3;

/** Characters of a query that are searched for; no question is longer, only a paste. */
export const QUERY_LENGTH = 200;

/** Milliseconds that a keystroke waits for the next one; on the search page only while an answer is on its way. */
export const TYPING_PAUSE = 50;
