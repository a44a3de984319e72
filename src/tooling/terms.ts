/** The glossary's terms, read before Astro loads any content: compiling prose needs them. */
import { readFile, readdir } from 'node:fs/promises';
import type { Entry } from '../catalogue/entry.ts';
import { readDocument } from '../reading/document.ts';
import { SCHEMAS } from '../schemas/kinds.ts';

/** @param root the project's folder. Files that do not pass their schema are left out: the gate reports them. */
export async function readTerms(root: URL): Promise<Pick<Entry<'glossary'>, 'id' | 'data'>[]> {
  const folder = new URL('content/glossary/', root);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx')).sort();
  const terms = await Promise.all(
    files.map(async (file) => {
      const { document } = readDocument({
        path: `glossary/${file}`,
        text: await readFile(new URL(file, folder), 'utf8'),
      });
      const checked = SCHEMAS.glossary.safeParse(document?.data);
      return document && checked.success ? [{ id: document.id, data: checked.data }] : [];
    }),
  );
  return terms.flat();
}
