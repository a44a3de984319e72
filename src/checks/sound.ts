/** What is sound in fields that their schema does not accept as a whole: so that one fault does not hide others. */
import type { z } from 'astro/zod';
import type { AnyEntry } from '../catalogue/entry.ts';
import type { Body } from '../reading/body.ts';
import type { DataOf, Kind } from '../schemas/kinds.ts';
import { elementOf, shapeOf } from './describe.ts';

/**
 * Data of which parts may be missing. Lists are always there and keep the places of their items: an item that is not
 * sound is undefined in a list of words, and a group without fields in a list of groups.
 */
export type Sound<T> = T extends readonly (infer Item)[]
  ? (Sound<Item> | undefined)[]
  : T extends object
    ? { [Name in keyof T]?: Sound<T[Name]> | undefined }
    : T;

/** An entry as far as its fields are sound. */
export type SoundEntry = {
  [K in Kind]: { kind: K; id: string; file: string; data: Sound<DataOf[K]>; body: Body };
}[Kind];

/**
 * The same for functions of the catalogue that walk through lists and groups and leave out what is undefined. They
 * must not be asked for more.
 */
export const asEntry = (entry: SoundEntry): AnyEntry => entry as AnyEntry;

/** Stands in a list of citations for one that is not sound; no source has this name. */
export const NO_CITATION = '';

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a value that a schema accepts: the whole, or else what is sound in its fields and items. */
export function soundPart(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = (schema as z.ZodType).safeParse(value);
  if (parsed.success) return parsed.data;
  const shape = shapeOf(schema);
  if (shape) {
    if (!isGroup(value)) return undefined;
    const fields = Object.entries(shape).map(
      ([name, field]) =>
        [name, soundPart(field, Object.hasOwn(value, name) ? value[name] : undefined)] as const,
    );
    return Object.fromEntries(fields.filter(([, part]) => part !== undefined));
  }
  const list = elementOf(schema);
  if (!list) return undefined;
  // A citation or a list of them: what is neither is left out.
  if (!Array.isArray(value)) return list.orOne ? undefined : [];
  const nothing = list.orOne ? NO_CITATION : shapeOf(list.element) ? {} : undefined;
  return value.map((each) => soundPart(list.element, each) ?? nothing);
}
