/** Entries as the text of their files. */
import { stringify } from 'yaml';
import type { ContentFile } from '../../../reading/document.ts';

/** The day on which everything was reviewed. */
export const REVIEWED = '2026-11-21';

type Fields = Record<string, unknown>;

// lineWidth 0: long sentences stay on one line, as the schemas want them.
const yaml = (fields: Fields): string => stringify({ ...fields, reviewed: REVIEWED }, { lineWidth: 0 });

export const yamlFile = (path: string, fields: Fields): ContentFile => ({
  path: `${path}.yaml`,
  text: yaml(fields),
});

export const mdxFile = (path: string, fields: Fields, body: string): ContentFile => ({
  path: `${path}.mdx`,
  text: `---\n${yaml(fields)}---\n${body}\n`,
});

/** A name as an id: `Round table, Osh` is `round-table-osh`. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
