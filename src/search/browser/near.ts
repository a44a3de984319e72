/** Pages that lack a word or two of a query. */
import { looser } from '../looser.ts';
import type { Hit, Instance, SearchOptions } from './engine.ts';

/** What holds all words but one or two, best first, until that is enough. */
export async function near(
  instance: Instance,
  query: string,
  options: SearchOptions,
  found: readonly Hit[],
  enough: number,
): Promise<Hit[]> {
  const best = new Map<string, Hit>();
  for (const fewer of [1, 2]) {
    if (found.length + best.size >= enough) break;
    for (const other of looser(query, fewer)) {
      for (const hit of (await instance.search(other, options)).results) {
        if ((best.get(hit.id)?.score ?? 0) < hit.score) best.set(hit.id, hit);
      }
    }
  }
  for (const { id } of found) best.delete(id);
  return [...best.values()].sort((one, two) => two.score - one.score);
}
