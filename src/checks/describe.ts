/** Reads from a schema what an editor should know of a field: its description, and the fields beside it. */
import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** The parts of a schema's definition that are looked at here. */
interface Definition {
  type: string;
  innerType?: Schema;
  out?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  shape?: Record<string, Schema>;
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

function innerOf(schema: Schema): Schema | undefined {
  const def = definitionOf(schema);
  return def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
}

/** Takes off what is wrapped around the schema that matters: optional, default, preprocess. */
function core(schema: Schema): Schema {
  const inner = innerOf(schema);
  return inner ? core(inner) : schema;
}

function descriptionOf(schema: Schema): string {
  const { description } = schema as { description?: string };
  if (description !== undefined) return description;
  const inner = innerOf(schema);
  return inner ? descriptionOf(inner) : '';
}

/** The fields of a group by name; undefined if the schema is of no group. */
export const shapeOf = (schema: Schema): Record<string, Schema> | undefined =>
  definitionOf(core(schema)).shape;

/** The schema of a list's items; `orOne` if one item may stand without a list. Undefined if it is of no list. */
export function elementOf(schema: Schema): { element: Schema; orOne: boolean } | undefined {
  const { element, options = [] } = definitionOf(core(schema));
  if (element) return { element, orOne: false };
  const ofList = options.map((option) => definitionOf(core(option)).element).find((each) => each);
  return ofList && { element: ofList, orOne: true };
}

function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const step of path) {
    at = typeof step === 'number' ? definitionOf(core(at)).element : shapeOf(at)?.[String(step)];
    if (!at) return undefined;
  }
  return at;
}

/** What the schema says of a field; empty if it says nothing. */
export function describeField(schema: Schema, path: readonly PropertyKey[]): string {
  const found = schemaAt(schema, path);
  return found ? descriptionOf(found) : '';
}

/** True if the entry may do without the field. */
export function isOptional(schema: Schema, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && ['optional', 'default'].includes(definitionOf(found).type);
}

/** The names of the fields at a place: of the entry, or of a group within it. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && shapeOf(found)) ?? {});
}
