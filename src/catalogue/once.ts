/** Remembers what is made of a catalogue: a hundred pages may ask for it, and a catalogue never changes. */
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

/** The same function, which does its work once for each catalogue. */
export function oncePerCatalogue<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const made = new WeakMap<Catalogue, { value: T }>();
  return (catalogue) => {
    const known = made.get(catalogue) ?? { value: make(catalogue) };
    made.set(catalogue, known);
    return known.value;
  };
}

/** The same function, which does its work once for each event: an event stands in some twenty lists. */
export function oncePerEvent<T>(
  make: (catalogue: Catalogue, event: Entry<'events'>) => T,
): (catalogue: Catalogue, event: Entry<'events'>) => T {
  const made = new WeakMap<Entry<'events'>, { value: T }>();
  return (catalogue, event) => {
    const known = made.get(event) ?? { value: make(catalogue, event) };
    made.set(event, known);
    return known.value;
  };
}
