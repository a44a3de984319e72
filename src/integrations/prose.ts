/**
 * @astrojs/mdx, told to compile editors' prose while it is loaded. Left to itself it makes a module of every text,
 * which Astro then bundles, loads and runs: a quarter of a build of 1,000 events. What editors may write needs none of
 * that (checks/body.ts), so each text is stored as HTML beside its fields (tooling/compile-prose.ts).
 */
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration, ContentEntryType } from 'astro';
import { termFinder, termForms } from '../catalogue/terms.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { linkTerms, numberCitations, type TermLinks } from '../reading/plugins.ts';
import { compileProse } from '../tooling/compile-prose.ts';
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
        setup.updateConfig({ markdown: markdownWith(links) });
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

/** For a text that is imported as a module after all: the same plugins. */
const markdownWith = (links: TermLinks) => ({
  syntaxHighlight: false as const,
  processor: satteri({
    // A factory each: counters and "first use" belong to one document.
    mdastPlugins: [() => numberCitations(), ({ fileURL }) => linkTerms(links, ownTerm(fileURL?.pathname))],
  }),
});

/** A type of content whose texts are compiled while they are loaded. */
const compiledAtOnce = (type: ContentEntryType, links: TermLinks): ContentEntryType => ({
  ...type,
  getRenderFunction: () =>
    Promise.resolve(({ body = '', filePath }) => {
      const { html, cites, terms } = compileProse(body, links, ownTerm(filePath));
      return Promise.resolve({ html, metadata: { cites, terms } });
    }),
});

/** The id of the glossary term whose own page is being compiled. */
function ownTerm(path: string | undefined): string | undefined {
  return /\/content\/glossary\/(.+)\.mdx$/.exec(path ?? '')?.[1];
}
