/** The house as one table: which part of src/ may import which. The lint rule and its test read only this. */

/** A part of src/ whose files may all import one another. */
export interface Room {
  /** How messages call it. */
  readonly name: string;
  /** Its folders and files, as the first step below src/. */
  readonly holds: readonly string[];
  /** Layers go left to right; a room may import from any room with a smaller number. */
  readonly layer: number;
  /** Plain TypeScript: no Astro, no Node, no clock, no process. Hence testable in milliseconds. */
  readonly plain?: boolean;
  /** Neighbours in the same layer that it may import all the same. */
  readonly alsoImports?: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { name: 'i18n', holds: ['i18n'], layer: 0, plain: true },
  { name: 'site.ts', holds: ['site.ts'], layer: 0, plain: true },
  { name: 'schemas', holds: ['schemas'], layer: 0, plain: true, alsoImports: ['i18n', 'site.ts'] },
  { name: 'reading', holds: ['reading'], layer: 1, plain: true },
  { name: 'catalogue', holds: ['catalogue'], layer: 2, plain: true },
  { name: 'checks', holds: ['checks'], layer: 3, plain: true },
  { name: 'exports', holds: ['exports'], layer: 3, plain: true },
  { name: 'search', holds: ['search'], layer: 3 },
  { name: 'copying', holds: ['copying'], layer: 3 },
  { name: 'charts', holds: ['charts'], layer: 3, plain: true },
  { name: 'tooling', holds: ['tooling'], layer: 4 },
  { name: 'integrations', holds: ['integrations'], layer: 5 },
  { name: 'pages', holds: ['pages', 'layouts', 'components', 'styles', 'content.ts'], layer: 5 },
  { name: 'content.config.ts', holds: ['content.config.ts'], layer: 5 },
  { name: 'testing', holds: ['testing'], layer: 6 },
];

/** The only modules of Astro that plain rooms may use: they hold no Astro runtime. */
export const PLAIN_EXCEPTIONS: readonly string[] = ['astro/zod'];

/** The glob patterns of all plain rooms, without their tests, for ESLint's `files` and `ignores`. */
export const plainFiles = (): string[] =>
  ROOMS.filter((room) => room.plain === true).flatMap((room) =>
    room.holds.map((part) => (part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`)),
  );

/**
 * The room of a file, or undefined if the table names none.
 * @param inSrc path below src/ with forward slashes, such as `catalogue/dates.ts`
 */
export function roomOf(inSrc: string): Room | undefined {
  const first = inSrc.split('/')[0] ?? '';
  return ROOMS.find((room) => room.holds.includes(first));
}

/** Test files may use everything a test needs, wherever they stand. */
export const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** Why one room may not import another, or undefined if it may. */
export function refusal(from: Room, to: Room, test: boolean): 'higher' | 'sibling' | undefined {
  if (from === to || to.layer < from.layer) return undefined;
  if (from.alsoImports?.includes(to.name)) return undefined;
  if (test && to.name === 'testing') return undefined;
  return to.layer === from.layer ? 'sibling' : 'higher';
}
