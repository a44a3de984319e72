/** Sätteri plugins: what the build adds to editors' prose while compiling it. */
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
} from 'satteri';
import { citeOf, type BodyCite } from './body.ts';

/** A citation without its place in the file. */
export type CiteUse = Pick<BodyCite, 'source' | 'unit'>;

/**
 * Gives every `<Cite>` its place in the prose (`at`, from 0), so that its number and anchor can be looked up in the
 * entry's apparatus whatever order the page is rendered in; and `next` to one that directly follows another, so that
 * the two numbers keep their distance.
 * @param found takes what is cited, in order
 */
export function numberCitations(found: CiteUse[] = []): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'number-citations',
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Cite') return undefined;
      const added: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'at', value: String(found.length) }];
      const { source, unit } = citeOf(node);
      found.push({ source, unit });
      const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
      if (before?.type === 'mdxJsxTextElement' && before.name === 'Cite') {
        added.push({ type: 'mdxJsxAttribute', name: 'next', value: null });
      }
      return { type: node.type, name: node.name, children: [], attributes: [...node.attributes, ...added] };
    },
  });
}

/** True inside a link or a heading, where no second link may stand. */
function isShut(context: MdastVisitorContext, node: Readonly<MdastNode>): boolean {
  for (let up = parentOf(context, node); up; up = parentOf(context, up)) {
    if (up.type === 'link' || up.type === 'heading') return true;
  }
  return false;
}

const parentOf = (
  context: MdastVisitorContext,
  node: Readonly<MdastNode>,
): Readonly<MdastNode> | undefined => (node.type === 'root' ? undefined : context.parent(node));

/** How glossary terms are found and linked. */
export interface TermLinks {
  /** Finds terms in a run of text, but those in `used`, to which it adds (catalogue/terms.ts). */
  find: (text: string, used: Set<string>) => { id: string; index: number; length: number }[];
  /** The address of a term's page. */
  addressOf: (id: string) => string;
}

/**
 * Links the first use of each glossary term.
 * @param ownId the term whose own text it is
 * @param found takes the ids of the terms, in order
 */
export function linkTerms(
  { find, addressOf }: TermLinks,
  ownId: string | undefined,
  found = new Set<string>(),
): MdastPluginDefinition {
  const used = new Set(ownId === undefined ? [] : [ownId]);
  return defineMdastPlugin({
    name: 'link-terms',
    text(node, context) {
      if (isShut(context, node)) return;
      const matches = find(node.value, used);
      if (matches.length === 0) return;
      const parts: Parameters<typeof context.replaceNode>[1] = [];
      let from = 0;
      for (const { id, index, length } of matches) {
        found.add(id);
        if (index > from) parts.push({ type: 'text', value: node.value.slice(from, index) });
        parts.push({
          type: 'link',
          url: addressOf(id),
          children: [{ type: 'text', value: node.value.slice(index, index + length) }],
          data: { hProperties: { class: 'term' } },
        });
        from = index + length;
      }
      if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
      context.replaceNode(node, parts);
    },
  });
}
