/** The panel of filters: for each filter a group of boxes to tick, with how many results a value would give. */
import { filterWords } from '../../i18n/search-filters.ts';
import type { Counts, FilterName, Filters } from '../filters.ts';
import { make, partOf, set } from './draw.ts';
import type { Label } from './filters.ts';

/** A long group shows its most frequent values first, and all when asked; a few more are not worth a button. */
const SHORT = 8;
const LONG = SHORT + 3;

type Choose = (name: FilterName, value: string, chosen: boolean) => void;

/** @param anew another query was asked: the values may stand in another order */
type Fill = (filters: Filters, found: Counts, label: Label, anew: boolean) => void;

interface Row {
  name: FilterName;
  value: string;
  words: string;
  count: number;
  row: HTMLElement;
  box: HTMLInputElement;
  shown: HTMLElement;
}

const byWords = (one: Row, two: Row): number => one.words.localeCompare(two.words);

/** Decades, years and grades have an order of their own; of the others the most frequent come first. */
const byUse = (one: Row, two: Row): number =>
  /decade|year|grade/.test(one.name) ? byWords(one, two) : two.count - one.count || byWords(one, two);

function makeRow(name: FilterName, value: string, words: string, count: number, choose: Choose): Row {
  const box = make('input', '');
  box.type = 'checkbox';
  box.addEventListener('change', () => {
    choose(name, value, box.checked);
  });
  const shown = make('span', 'count');
  const row = make('label', '', box, make('span', '', words), ' ', shown);
  return { name, value, words, count, box, shown, row };
}

function filterGroup(group: HTMLDetailsElement, choose: Choose): Fill {
  const name = group.dataset.group as FilterName;
  // The years stand under their decades.
  const names: FilterName[] = name === 'decade' ? [name, 'year'] : [name];
  const list = partOf(group, '.checks');
  const more = partOf(group, 'button');
  const sum = partOf(group, 'summary .count');
  /** In the order in which they stand. */
  let rows: Row[] = [];
  let all = false;

  more.addEventListener('click', () => {
    all = true;
    rows.sort(byWords);
    list.append(...rows.map(({ row }) => row));
    tidy();
    rows[0]?.box.focus();
  });

  function place({ name: kind, value, row }: Row): void {
    if (kind === 'year') {
      list.querySelector(`[data-decade^="${value.slice(0, 3)}"]`)?.append(row);
      return;
    }
    list.append(row);
    if (kind !== 'decade') return;
    const years = make('div', 'checks');
    years.dataset.decade = value;
    set(years, { role: 'group', 'aria-label': value });
    list.append(years);
  }

  /** Shows what belongs to what is chosen, and how much that is. */
  function tidy(): void {
    const long = names.length === 1 && rows.length >= LONG && !all;
    rows.forEach(({ row, box }, index) => {
      row.hidden = long && index >= SHORT && !box.checked;
    });
    more.hidden = !long;
    more.textContent = filterWords.showAll(rows.length);
    for (const years of list.querySelectorAll<HTMLElement>('[data-decade]')) {
      years.hidden =
        !years.previousElementSibling?.querySelector(':checked') && !years.querySelector(':checked');
    }
    const chosen = rows.filter(({ box }) => box.checked).length;
    sum.textContent = chosen === 0 ? '' : filterWords.chosen(chosen);
    group.hidden = rows.length === 0;
    group.open ||= chosen > 0;
  }

  return (filters, found, label, anew) => {
    const focused = rows.find(({ box }) => box === document.activeElement);
    if (anew) {
      rows = [];
      list.replaceChildren();
    }
    for (const kind of names) {
      const chosen = filters[kind] ?? [];
      const known = new Set(rows.map(({ value }) => value));
      const added = [...new Set([...Object.keys(found[kind]), ...chosen])].flatMap((value) => {
        const words = label(kind, value);
        const count = found[kind][value] ?? 0;
        if (words === undefined || known.has(value) || (count === 0 && !chosen.includes(value))) return [];
        return [makeRow(kind, value, words, count, choose)];
      });
      // Rows that are there stay where they are, whatever their number is now.
      added.sort(all ? byWords : byUse).forEach(place);
      rows.push(...added);
      for (const { box, shown, value } of rows.filter((row) => row.name === kind)) {
        const count = found[kind][value] ?? 0;
        shown.textContent = String(count);
        box.checked = chosen.includes(value);
        // A box that has the focus must not lose it.
        box.disabled = count === 0 && !box.checked && box !== document.activeElement;
      }
    }
    tidy();
    if (anew) rows.find(({ value }) => value === focused?.value)?.box.focus();
  };
}

/**
 * Takes the panel over.
 * @param choose is told of each choice
 */
export function filterPanel(panel: HTMLElement, choose: Choose): Fill {
  const groups = [...panel.querySelectorAll<HTMLDetailsElement>('[data-group]')].map((group) =>
    filterGroup(group, choose),
  );
  return (...given) => {
    for (const fill of groups) fill(...given);
  };
}
