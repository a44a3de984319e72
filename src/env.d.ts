declare namespace App {
  interface Locals {
    /** Set by the page, read by every <Cite> of its prose. */
    apparatus?: import('./catalogue/citations.ts').Apparatus;
    /** The source and unit of a note in words, for the margin. */
    noteText?: (citation: import('./catalogue/citations.ts').Citation) => string;
  }
}
