/** The two sites as the bench sees them: where the search box is, and how a result is known. Change markup, change this. */

export type SiteName = 'ours' | 'bare';

export interface Site {
  /** What users run for `npm run build`, without the start of npm itself. */
  build: readonly string[];
  /** The search box on `/search/`. */
  box: string;
  /** The link of a result of the full text. */
  text: string;
  /** The link of a hit by name, where there are such. */
  names?: string;
  /** Files of the search besides Pagefind's, as paths in the built site. */
  files?: { script: RegExp; names: RegExp; vocabulary: RegExp };
}

export const SITES: Readonly<Record<SiteName, Site>> = {
  ours: {
    build: ['src/tooling/build.ts'],
    box: '[data-search-page] input[data-search]',
    text: 'ol.hits > li a',
    names: '[data-names] a',
    files: { script: /^(?!pagefind\/).*\.js$/, names: /^search\/names/, vocabulary: /vocabulary/ },
  },
  bare: {
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
    box: 'input[name=q]',
    text: '#results a',
  },
};
