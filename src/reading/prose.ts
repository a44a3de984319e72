/**
 * Compiles an MDX body to HTML. What editors may write is Markdown and `<Cite>`, so nothing need be run, and no module
 * made of it. Citations stay in the HTML as tags, which each page replaces by its numbers (components/marks.ts). All
 * else is what @astrojs/mdx makes of the body: integrations/prose.test.ts holds the two together.
 */
import GithubSlugger from 'github-slugger';
import { mdxToHast, type HastNode } from 'satteri';
import { citeOf, type BodyCite } from './body.ts';
import { OWN_ID, readHeading } from './heading-id.ts';

/** A body as the pages of the site need it. */
export interface CompiledProse {
  /** Citations stand in it as `<Cite at="0" />`, and as `<Cite at="1" next />` where one directly follows another. */
  html: string;
  /** What it cites: `at` counts these. */
  cites: Pick<BodyCite, 'source' | 'unit'>[];
  /** Ids of the glossary terms that it uses, in the order of first use. */
  terms: string[];
}

/** How glossary terms are found and linked. */
export interface TermLinks {
  /** Finds terms in a run of text, but those in `used`, to which it adds (catalogue/terms.ts). */
  find: (text: string, used: Set<string>) => { id: string; index: number; length: number }[];
  /** The address of a term's page. */
  addressOf: (id: string) => string;
}

/** As Astro sets it for all Markdown. */
const FEATURES = { gfm: true, smartPunctuation: true };

/** Elements in which no link to a term may stand. */
const WITHOUT_TERMS = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code']);

/** Elements of Markdown that have no content and no closing tag. */
const VOID = new Set(['br', 'hr', 'img', 'input']);

/**
 * Compiles a body. The first use of each glossary term becomes a link; headings get their ids.
 * @param source the MDX text after the front matter
 * @param ownTerm the glossary term whose own text it is: that one is not linked
 * @throws Error if the text is not MDX, or has anything of MDX in it but Cite
 */
export function compileProse(source: string, links: TermLinks, ownTerm?: string): CompiledProse {
  const cites: CompiledProse['cites'] = [];
  const used = new Set(ownTerm === undefined ? [] : [ownTerm]);
  const slugger = new GithubSlugger();

  const write = (node: HastNode, before: HastNode | undefined, mayLink: boolean): string => {
    switch (node.type) {
      case 'root':
        return writeAll(node.children, mayLink);
      case 'text':
        return mayLink ? writeWithTerms(node.value) : escapeText(node.value);
      case 'element': {
        const { tagName, children, properties } = node;
        const isNamed = /^h[1-6]$/.test(tagName) && properties.id === undefined;
        const own = isNamed ? { id: readHeading(slugger, textOf(node)).id, ...properties } : properties;
        const attributes = Object.entries(own).map(([name, value]) => attribute(name, value));
        const open = `<${tagName}${attributes.join('')}>`;
        if (VOID.has(tagName)) return open;
        const inner = writeAll(children, mayLink && !WITHOUT_TERMS.has(tagName));
        return `${open}${isNamed ? inner.replace(OWN_ID, '') : inner}</${tagName}>`;
      }
      case 'mdxJsxFlowElement':
        // A citation on a line of its own belongs to no sentence; the checks refuse it.
        if (node.name === 'Cite') return '';
        break;
      case 'mdxJsxTextElement': {
        if (node.name !== 'Cite') break;
        const { source, unit } = citeOf(node);
        const at = cites.push({ source, unit }) - 1;
        const isNext = before?.type === 'mdxJsxTextElement';
        return `<Cite at="${String(at)}"${isNext ? ' next' : ''} />`;
      }
    }
    throw new Error('Only <Cite> may stand in a text besides Markdown.');
  };
  const writeAll = (nodes: readonly HastNode[], mayLink: boolean): string =>
    nodes.map((node, index) => write(node, nodes[index - 1], mayLink)).join('');

  const writeWithTerms = (text: string): string => {
    let html = '';
    let from = 0;
    for (const { id, index, length } of links.find(text, used)) {
      const term = escapeText(text.slice(index, index + length));
      html += `${escapeText(text.slice(from, index))}<a href="${links.addressOf(id)}" class="term">${term}</a>`;
      from = index + length;
    }
    return html + escapeText(text.slice(from));
  };

  const html = write(mdxToHast(source, { features: FEATURES, position: false }), undefined, true);
  return { html, cites, terms: [...used].filter((id) => id !== ownTerm) };
}

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type HastProperty = Extract<HastNode, { type: 'element' }>['properties'][string];

/** An attribute in HTML's spelling; properties are named as in JavaScript (https://github.com/syntax-tree/hast). */
function attribute(property: string, value: HastProperty): string {
  if (value === undefined || value === null || value === false) return '';
  const name =
    property === 'className'
      ? 'class'
      : property
          .replace(/^aria(?=[A-Z])/, 'aria-')
          .replace(/^data[A-Z].*/, (words) => words.replace(/[A-Z]/g, '-$&'))
          .toLowerCase();
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
