/** What the tests use of citation-js (https://citation.js.org), which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    /** The items as CSL-JSON. */
    data: Record<string, unknown>[];
    format(
      what: 'bibliography',
      options: { template: string; format: 'text' | 'html'; lang: string; asEntryArray: true },
    ): [id: string, text: string][];
  }
  export const plugins: {
    config: { get: (name: '@csl') => { styles: { add: (name: string, xml: string) => void } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
