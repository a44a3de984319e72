/** What the page frame needs to know: the way back, and where a page is edited. */
import { DATA_PAGE, LISTS, OPEN_QUESTIONS, addressOf } from '../catalogue/permalinks.ts';
import { words } from '../i18n/en.ts';
import { SITE } from '../site.ts';

/** A step of the way from home; the last one has no address. */
export interface Crumb {
  label: string;
  href?: string;
}

/** The address at which an editor changes a file of the repository. */
export const editAddress = (file: string): string => `${SITE.repository}/edit/${SITE.branch}/${file}`;

/** The form in which a reader tells the editors something; nothing is sent before it is sent there. */
export const issueAddress = (title: string): string =>
  `${SITE.repository}/issues/new?${String(new URLSearchParams({ title }))}`;

/** The main parts of the record, as the masthead and the page for wrong addresses show them. */
export const MAIN_LINKS = [
  [LISTS.events, words.nav.events],
  [addressOf('guidebook', 'index'), words.nav.guidebook],
  [LISTS.organisations, words.nav.organisations],
  [LISTS.places, words.nav.places],
  [LISTS.topics, words.nav.topics],
  [addressOf('pages', 'about'), words.nav.about],
] as const;

/** Everything else, as the foot of every page shows it. */
export const FOOT_LINKS = [
  [LISTS.people, words.nav.people],
  [LISTS.countries, words.nav.countries],
  [LISTS.glossary, words.nav.glossary],
  [LISTS.sources, words.nav.sources],
  [LISTS.series, words.nav.series],
  [LISTS.projects, words.nav.projects],
  [OPEN_QUESTIONS, words.nav.openQuestions],
  [addressOf('pages', 'method'), words.nav.method],
  [addressOf('pages', 'corrections'), words.nav.corrections],
  [addressOf('pages', 'link-to-us'), words.nav.linkToUs],
  [DATA_PAGE, words.nav.data],
  [addressOf('pages', 'contribute'), words.nav.contribute],
  [addressOf('pages', 'accessibility'), words.nav.accessibility],
  [addressOf('pages', 'privacy'), words.nav.privacy],
] as const;
