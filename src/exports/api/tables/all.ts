/** Every table of the whole record. */
import { CLAIM_TABLES } from './of-claims.ts';
import { ENTRY_TABLES } from './of-entries.ts';
import { LINK_TABLES } from './of-links.ts';
import type { Table } from './table.ts';

export const TABLES_OF_RECORD: readonly Table[] = [...ENTRY_TABLES, ...CLAIM_TABLES, ...LINK_TABLES];
