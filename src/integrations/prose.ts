/** Compiles editors' prose: numbers the citations, links the first use of each glossary term. */
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { termFinder, termForms } from '../catalogue/terms.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { linkTerms, numberCitations } from '../reading/plugins.ts';
import { readTerms } from '../tooling/terms.ts';

export function prose(): AstroIntegration {
  return {
    name: 'prose',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const find = termFinder((await readTerms(config.root)).map(termForms));
        const termAddress = (id: string) => addressOf('glossary', id);
        updateConfig({
          markdown: {
            syntaxHighlight: false,
            processor: satteri({
              // A factory each: counters and "first use" belong to one document.
              mdastPlugins: [
                () => numberCitations(),
                ({ fileURL }) => linkTerms(find, termAddress, ownTerm(fileURL)),
              ],
            }),
          },
        });
      },
    },
  };
}

/** The id of the glossary term whose own page is being compiled. */
function ownTerm(file: URL | undefined): string | undefined {
  return /\/content\/glossary\/(.+)\.mdx$/.exec(file?.pathname ?? '')?.[1];
}
