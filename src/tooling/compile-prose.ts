/**
 * Compiles an MDX body to HTML while content is loaded, so that no body becomes a module that Astro must bundle, load
 * and run. Each `<Cite>` stays in the HTML as a tag, which the page replaces by its number (components/marks.ts).
 * All else is, letter for letter, what @astrojs/mdx makes of the body: compile-prose.test.ts holds the two together.
 */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { linkTerms, numberCitations, type CiteUse, type TermLinks } from '../reading/plugins.ts';

/** A body as the pages of the site need it. */
export interface CompiledProse {
  /** Citations stand in it as `<Cite at="0" />`, and as `<Cite at="1" next />` where one directly follows another. */
  html: string;
  /** What it cites: `at` counts these. */
  cites: CiteUse[];
  /** Ids of the glossary terms that it uses, in the order of first use. */
  terms: string[];
}

/**
 * Compiles a body.
 * @param source the MDX text after the front matter
 * @param ownTerm the glossary term whose own text it is
 * @throws Error if the text is not MDX, or uses a component besides Cite
 */
export function compileProse(source: string, links: TermLinks, ownTerm?: string): CompiledProse {
  const cites: CiteUse[] = [];
  const terms = new Set<string>();
  const { default: content } = evaluate(source, {
    Fragment,
    jsx: element,
    jsxs: element,
    mdastPlugins: [numberCitations(cites), linkTerms(links, ownTerm, terms)],
    hastPlugins: [satteriHeadingIdsPlugin()],
    // All that follows is what Astro asks of this compiler (@astrojs/markdown-satteri, mdx/create-processor).
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  }) as { default: (props: { components: Record<string, Component> }) => Html };
  return { html: content({ components: { Cite, Fragment } }).text, cites, terms: [...terms] };
}

// A JSX runtime as Astro's own (astro/runtime/server/jsx), for plain elements: at once and without a page.

/** Finished HTML; a plain string among children is text. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Child = Html | string | null | undefined | Child[];
type Props = Record<string, unknown> & { children?: Child };
type Component = (props: Props) => Html;

const Fragment: Component = ({ children, 'set:html': html }) =>
  // Astro leaves out a piece of HTML that is white space alone.
  new Html(typeof html === 'string' ? (html.trim() === '' ? '' : html) : childHtml(children));

// One on a line of its own has no place, and the checks refuse it.
const Cite: Component = ({ at, next }) =>
  new Html(typeof at === 'string' ? `<Cite at="${at}"${next === true ? ' next' : ''} />` : '');

function element(type: unknown, props: unknown): Html {
  if (typeof type === 'function') return (type as Component)(props as Props);
  const { children, ...attributes } = props as Props;
  const tag = String(type);
  const open = `<${tag}${String(spreadAttributes(attributes))}`;
  const isVoid = (children == null || children === '') && voidElementNames.test(tag);
  return new Html(isVoid ? `${open}/>` : `${open}>${childHtml(children)}</${tag}>`);
}

function childHtml(child: Child): string {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(childHtml).join('');
  return child == null ? '' : escapeHTML(child);
}
