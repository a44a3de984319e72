/** While the site is being worked on: how old the answers are. No production build holds this module. */
import { devSearchWords } from '../../i18n/search.ts';
import { BUILT_AT } from '../addresses.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `3 hours ago`; under a minute it is `this minute`. */
export function ageOf(built: Date, now: Date): string {
  const age = now.getTime() - built.getTime();
  const [unit, length] = UNITS.find(([, each]) => age >= each) ?? UNITS[2];
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}

/** Writes the age of the index below the search box. @param page the search page's element, or null elsewhere */
export async function noteAge(page: HTMLElement | null): Promise<void> {
  if (!page) return;
  const { built } = (await (await fetch(BUILT_AT)).json()) as { built: string | null };
  const note = document.createElement('p');
  note.className = 'search-status';
  note.textContent =
    built === null ? devSearchWords.none : devSearchWords.age(ageOf(new Date(built), new Date()));
  page.querySelector('form')?.after(note);
}
