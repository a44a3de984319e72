/** The JSON Schemas (2020-12) of what is published, made from the shapes of the content and of the record. */
import { z } from 'astro/zod';
import { schemaAddress } from '../../catalogue/permalinks.ts';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { absolute, countriesSchema, entrySchema, listSchema, recordSchema } from './shapes.ts';

export type JsonSchema = Record<string, unknown>;

/** The name of the schema of a kind's list; that of its entries has the kind's own name. */
export const listSchemaName = (kind: Kind | 'countries'): string => `${kind}-list`;

/** The name of the schema of the whole record. */
export const RECORD_SCHEMA = 'record';

/** Every schema by its name, which is also that of its file. The record's own refers to those of the entries. */
export function jsonSchemas(): Map<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const entries = KINDS.map((kind) => [kind, entrySchema(kind)] as const);
  for (const [kind, entry] of entries) {
    registry.add(entry, { id: kind });
    registry.add(listSchema(kind), { id: listSchemaName(kind) });
  }
  registry.add(countriesSchema, { id: listSchemaName('countries') });
  registry.add(recordSchema(entries), { id: RECORD_SCHEMA });
  // References stay relative, so that they hold in a copy on a disk too; a default has been filled in by now.
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${id}.json`, io: 'output' });
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...(schema as JsonSchema), $id: absolute(schemaAddress(name)) },
    ]),
  );
}
