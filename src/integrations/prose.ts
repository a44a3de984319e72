/**
 * @astrojs/mdx, told to compile editors' prose while it is loaded. Left to itself it makes a module of every text,
 * which Astro then bundles, loads and runs: a quarter of a build of 1,000 events. So each text is stored as HTML beside
 * its fields, with what it cites and the terms that it uses (reading/prose.ts).
 */
import type { AstroIntegration, ContentEntryType } from 'astro';
import { termFinder, termForms } from '../catalogue/terms.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { compileProse, type TermLinks } from '../reading/prose.ts';
import { readTerms } from '../tooling/terms.ts';

/** What Astro offers to integrations of file types besides what it documents; @astrojs/mdx builds on it too. */
interface EntryTypes {
  addContentEntryType: (type: ContentEntryType) => void;
}

/** @param mdx the integration of @astrojs/mdx */
export function prose(mdx: AstroIntegration): AstroIntegration {
  return {
    ...mdx,
    hooks: {
      ...mdx.hooks,
      'astro:config:setup': async (setup) => {
        const links: TermLinks = {
          find: termFinder((await readTerms(setup.config.root)).map(termForms)),
          addressOf: (id) => addressOf('glossary', id),
        };
        const addContentEntryType = (type: ContentEntryType) => {
          (setup as unknown as EntryTypes).addContentEntryType(compiledAtOnce(type, links));
        };
        // Not a copy: Astro hides some of what it hands out.
        await mdx.hooks['astro:config:setup']?.(
          Object.create(setup, { addContentEntryType: { value: addContentEntryType } }) as typeof setup,
        );
      },
    },
  };
}

/** A type of content whose texts are compiled while they are loaded. */
const compiledAtOnce = (type: ContentEntryType, links: TermLinks): ContentEntryType => ({
  ...type,
  getRenderFunction: () =>
    Promise.resolve(({ body = '', filePath = '' }) => {
      // The glossary term whose own page it is.
      const ownTerm = /\/content\/glossary\/(.+)\.mdx$/.exec(filePath)?.[1];
      const { html, cites, terms } = compileProse(body, links, ownTerm);
      return Promise.resolve({ html, metadata: { cites, terms } });
    }),
});
