/** Remembers what is made of a catalogue: a hundred pages may ask for it, and a catalogue never changes. */
import type { Catalogue } from './catalogue.ts';

/** The same function, which does its work once for each catalogue. */
export function oncePerCatalogue<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const made = new WeakMap<Catalogue, { value: T }>();
  return (catalogue) => {
    const known = made.get(catalogue) ?? { value: make(catalogue) };
    made.set(catalogue, known);
    return known.value;
  };
}
