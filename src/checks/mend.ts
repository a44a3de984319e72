/**
 * Sets fields right that are misspelt or stand in the wrong group, so that they count as the ones that were meant: a
 * field is then not missing as well, and what it holds is checked at once.
 */
import type { z } from 'astro/zod';
import type { FieldPath } from '../reading/document.ts';
import { elementOf, shapeOf } from './describe.ts';
import { nearest } from './nearest.ts';
import { isGroup } from './sound.ts';

/** A field that is not where, or not what, it should be. */
export interface Slip {
  /** Where it stands in the file. */
  at: FieldPath;
  /** Where it belongs, in fields that are set right. */
  meant: FieldPath;
  /** It has the wrong name, or belongs to the entry itself, or to the group above it. */
  sort: 'name' | 'outward' | 'inward';
}

export interface Mended {
  data: unknown;
  slips: readonly Slip[];
  /** The way to a field in the file, for the way in fields that are set right. */
  whereIs: (path: FieldPath) => FieldPath;
}

type Schema = z.core.$ZodType;

/** A group that has just been read, to which the next field may belong. */
interface Home {
  shape: Record<string, Schema>;
  fields: Record<string, unknown>;
  meant: FieldPath;
}

/** Fields as they are. */
export const unmended = (data: unknown): Mended => ({ data, slips: [], whereIs: (path) => path });

/** Mends fields as far as it is plain what was meant. Fields that nobody knows stay as they are. */
export function mend(schema: Schema, data: unknown): Mended {
  const slips: Slip[] = [];
  const top = shapeOf(schema) ?? {};
  const outward = new Map<string, { value: unknown; at: FieldPath }>();

  const walk = (of: Schema, value: unknown, at: FieldPath, meant: FieldPath): unknown => {
    const list = elementOf(of);
    if (list && Array.isArray(value))
      return value.map((each, index) => walk(list.element, each, [...at, index], [...meant, index]));
    const shape = shapeOf(of);
    if (!shape || !isGroup(value)) return value;

    const fields = new Map<string, unknown>();
    const isFree = (name: string) => !Object.hasOwn(value, name) && !fields.has(name);
    let home: Home | undefined;
    const put = (name: string, key: string) => {
      const field = shape[name];
      const made = field && walk(field, value[key], [...at, key], [...meant, name]);
      fields.set(name, made);
      home = field && homeOf(field, made, [...meant, name]);
    };
    for (const key of Object.keys(value)) {
      const place = [...at, key];
      const near = nearest(key, Object.keys(shape).filter(isFree));
      if (Object.hasOwn(shape, key)) put(key, key);
      else if (Object.hasOwn(top, key) && isGroup(data) && !(key in data) && !outward.has(key))
        outward.set(key, { value: value[key], at: place });
      else if (home && Object.hasOwn(home.shape, key) && !(key in home.fields)) {
        const target = [...home.meant, key];
        slips.push({ at: place, meant: target, sort: 'inward' });
        home.fields[key] = walk(home.shape[key] as Schema, value[key], place, target);
      } else if (near === undefined) fields.set(key, value[key]);
      else {
        slips.push({ at: place, meant: [...meant, near], sort: 'name' });
        put(near, key);
      }
    }
    return Object.fromEntries(fields);
  };

  const mended = walk(schema, data, [], []);
  for (const [name, { value, at }] of outward) {
    slips.push({ at, meant: [name], sort: 'outward' });
    (mended as Record<string, unknown>)[name] = walk(top[name] as Schema, value, at, [name]);
  }
  return { data: mended, slips, whereIs: (path) => whereIs(path, slips) };
}

/** The group to which a field on the next line may belong: a group of fields, or the last one of a list. */
function homeOf(schema: Schema, value: unknown, meant: FieldPath): Home | undefined {
  const list = elementOf(schema);
  if (list && Array.isArray(value) && value.length > 0)
    return homeOf(list.element, value.at(-1), [...meant, value.length - 1]);
  const shape = shapeOf(schema);
  return shape && isGroup(value) ? { shape, fields: value, meant } : undefined;
}

function whereIs(path: FieldPath, slips: readonly Slip[]): FieldPath {
  const begins = ({ meant }: Slip) => meant.every((step, index) => path[index] === step);
  const found = slips.filter(begins).sort((a, b) => b.meant.length - a.meant.length)[0];
  return found ? [...found.at, ...path.slice(found.meant.length)] : path;
}
