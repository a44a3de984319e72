/** The filters of the search page: those in use, and the panel in which they are chosen. Loaded when first wanted. */
import type { Answer } from './answer-in.ts';
import { filterWords } from '../../i18n/search-filters.ts';
import type { FilterName, Filters } from '../filters.ts';
import { choices, searchable, type State } from '../state.ts';
import { withChoice } from '../with-choice.ts';
import { drawChips } from './chips.ts';
import { partOf } from './draw.ts';
import { counts } from './counts.ts';
import { labels } from './labels.ts';
import { filterPanel } from './panel.ts';

/** The words for a filter's value; undefined if the record has no such value any more. */
export type Label = (name: FilterName, value: string) => string | undefined;

/** Words by filter and value, and under `names` those for the filters: components/SearchFilters.astro writes them. */
type Words = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** @param entries knows the values that are entries of the record */
const labelOf =
  (words: Words, entries: Label): Label =>
  (name, value) => {
    const closed = words[name];
    if (!closed) return entries(name, value);
    return Object.hasOwn(closed, value) ? closed[value] : undefined;
  };

export interface FilterView {
  /** Shows the filters in use. */
  showChips: () => void;
  /** Learns the words for values; without them the values must do. */
  learn: () => Promise<void>;
  /** Shows what may be chosen, if the panel is open. @throws if it could not be loaded */
  showPanel: () => Promise<void>;
  /** A sentence for each filter in use that has no words any more, or was found to have no page. */
  gone: (empty: NonNullable<Answer['gone']>) => string[];
}

/**
 * @param page the element with `data-search-page`
 * @param now the present state
 * @param filter searches with other filters; its note is said before the answer
 */
export function filterView(
  page: HTMLElement,
  now: () => State,
  filter: (filters: Filters, note?: string) => void,
): FilterView {
  const panel = partOf(page, '[data-filters]') as HTMLDetailsElement;
  const list = partOf(page, '.chips');
  const words = JSON.parse(panel.dataset.words ?? '{}') as Words;
  const fill = filterPanel(panel, (name, value, chosen) => {
    filter(withChoice(now().filters, name, value, chosen));
  });
  let label = labelOf(words, (_name, value) => value);
  let learnt: Promise<void> | undefined;
  let drawn: string | undefined;

  const spoken = (name: FilterName, value: string): string =>
    `${words.names?.[name] ?? name}: ${label(name, value) ?? value}`;

  function remove(name?: FilterName, value?: string): void {
    if (name === undefined || value === undefined) filter({}, filterWords.cleared);
    else filter(withChoice(now().filters, name, value, false), filterWords.removed(spoken(name, value)));
  }

  function showChips(): void {
    drawChips(list, now().filters, spoken, partOf(panel, 'summary'), remove);
  }

  function learn(): Promise<void> {
    learnt ??= labels().then(
      (entries) => {
        label = labelOf(words, entries);
        showChips();
      },
      () => {
        learnt = undefined;
      },
    );
    return learnt;
  }

  async function showPanel(): Promise<void> {
    const asked = now();
    const { text } = searchable(asked.text);
    if (!panel.open) return;
    const [found] = await Promise.all([counts({ ...asked, text }), learn()]);
    if (asked !== now()) return;
    fill(asked.filters, found, label, drawn !== text);
    drawn = text;
  }

  const gone = (empty: NonNullable<Answer['gone']>): string[] =>
    choices(now().filters)
      .filter(
        ([name, value]) =>
          label(name, value) === undefined || empty.some((each) => each[0] === name && each[1] === value),
      )
      .map(([name, value]) => filterWords.gone(spoken(name, value)));

  return { showChips, learn, showPanel, gone };
}
