/** Turns whatever a build throws into words: a plain sentence where the cause is known, a stack only where not. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Astro, Vite and our own checks hang on their errors. */
interface Described extends Error {
  hint?: string;
  frame?: string;
  id?: string;
  /** Astro's errors have one, such as `AstroUserError`. */
  type?: string;
  loc?: { file?: string | undefined; line?: number | undefined; column?: number | undefined };
  errors?: unknown[];
}

/** Errors whose message is the whole report, made for editors (see checks/). */
const COMPLETE = new Set(['ContentProblems']);

/** Looks through causes and bundles for an error that already says everything. */
function complete(error: Described, depth = 0): Described | undefined {
  if (COMPLETE.has(error.name)) return error;
  if (depth > 5) return undefined;
  return [error.cause, ...(error.errors ?? [])]
    .filter((inner): inner is Described => inner instanceof Error)
    .map((inner) => complete(inner, depth + 1))
    .find((found) => found !== undefined);
}

function place(error: Described, root: string): string | undefined {
  const file = error.loc?.file ?? error.id;
  if (file === undefined) return undefined;
  const path = (file.startsWith('file:') ? fileURLToPath(file) : file).replace(/\?.*$/, '');
  const position = [error.loc?.line, error.loc?.column].filter((part) => part !== undefined).join(':');
  return `${relative(root, path).replaceAll('\\', '/')}${position && `:${position}`}`;
}

/**
 * The text to print for an error.
 * @param root the project's folder: paths are shown from there
 */
export function explain(error: unknown, root: string): string {
  if (!(error instanceof Error)) return `Something went wrong: ${String(error)}`;
  const report = complete(error);
  if (report) return report.message;

  const described: Described = error;
  const where = place(described, root);
  const isBug = [TypeError, ReferenceError, RangeError].some((kind) => error instanceof kind);
  if (isBug || (where === undefined && described.hint === undefined && described.type === undefined)) {
    const at = where === undefined ? '' : ` (${where})`;
    return `Something went wrong that this project did not foresee${at}:\n${error.stack ?? error.message}`;
  }
  return [where, error.message, described.hint, described.frame]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
