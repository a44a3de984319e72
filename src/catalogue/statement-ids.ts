/** The addresses of statements: made from the speaker, so that they outlive new words and a new order. */
import { addressOf } from './permalinks.ts';
import type { Stated } from './repeats.ts';

/** The id of a statement in its entry: `said-maria-example`, or by its own key where a person has said several things. */
export function statementId(entry: Stated, index: number): string {
  const statement = entry.data.statements[index];
  return `said-${statement?.key ?? statement?.person ?? ''}`;
}

/** The address of a statement. */
export const statementAddress = (entry: Stated, index: number): string =>
  `${addressOf(entry.kind, entry.id)}#${statementId(entry, index)}`;
