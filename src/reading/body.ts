/**
 * What the rest of the house needs to know of an MDX body: its citations, paragraphs, headings, links, images and
 * components, each with its place. Read by Sätteri, the same reader that Astro compiles the body with, so both agree.
 */
import GithubSlugger from 'github-slugger';
import type { Nodes, Parents } from 'mdast';
import { mdxToMdast, type MdxJsxAttributeUnion } from 'satteri';
import type { Point } from './document.ts';
import { readHeading } from './heading-id.ts';

/** A `<Cite s="source" p={3} />`. A missing `s` means the entry's main source. Values are as typed, unchecked. */
export interface BodyCite {
  source: string | undefined;
  unit: string | undefined;
  /** Attribute names besides `s` and `p`. */
  extra: string[];
  /** True if it stands on a line of its own: the compiler then sees a block, and no sentence belongs to it. */
  alone: boolean;
  point: Point;
}

/** A paragraph, the text of a list item, or a table. */
export interface BodyParagraph {
  text: string;
  cited: boolean;
  point: Point;
}

export interface BodyHeading {
  depth: number;
  text: string;
  id: string;
  point: Point;
}

export interface BodyLink {
  url: string;
  text: string;
  point: Point;
}

/** A run of plain text outside links and headings: the text in which glossary terms are looked for. */
export interface BodyText {
  text: string;
  point: Point;
}

export interface Body {
  cites: BodyCite[];
  paragraphs: BodyParagraph[];
  headings: BodyHeading[];
  links: BodyLink[];
  images: BodyLink[];
  texts: BodyText[];
  /** Components other than Cite, raw expressions, imports, blocks of code: nothing that editors may use. */
  foreign: { name: string; point: Point }[];
}

/** An MDX body that does not parse. `point` counts from the first line of the body. */
export class MdxFault extends Error {
  override name = 'MdxFault';
  readonly point: Point;
  constructor(message: string, point: Point) {
    super(message);
    this.point = point;
  }
}

const PARENTS_WITHOUT_TERMS = new Set(['link', 'heading', 'inlineCode', 'code']);

/**
 * Reads a body.
 * @param source the MDX text after the front matter
 * @param firstLine the line of the file on which it starts; points are given in lines of the file
 * @throws MdxFault if the text is not MDX
 */
export function readBody(source: string, firstLine = 1): Body {
  const body: Body = {
    cites: [],
    paragraphs: [],
    headings: [],
    links: [],
    images: [],
    texts: [],
    foreign: [],
  };
  const slugger = new GithubSlugger();
  const pointOf = (node: Nodes): Point => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });

  const visit = (node: Nodes, inLinkOrHeading: boolean, paragraph: BodyParagraph | undefined): void => {
    const point = pointOf(node);
    switch (node.type) {
      case 'text':
        if (!inLinkOrHeading) body.texts.push({ text: node.value, point });
        break;
      case 'paragraph':
      case 'table':
        paragraph = { text: textOf(node), cited: false, point };
        body.paragraphs.push(paragraph);
        break;
      case 'heading': {
        body.headings.push({ depth: node.depth, ...readHeading(slugger, textOf(node)), point });
        break;
      }
      case 'link':
        body.links.push({ url: node.url, text: textOf(node), point });
        break;
      case 'definition':
        body.links.push({ url: node.url, text: node.identifier, point });
        break;
      case 'code':
        body.foreign.push({ name: '```', point });
        break;
      case 'image':
        body.images.push({ url: node.url, text: node.alt ?? '', point });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === 'Cite') {
          body.cites.push({ ...citeOf(node), point });
          if (paragraph) paragraph.cited = true;
        } else body.foreign.push({ name: `<${node.name ?? ''}>`, point });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.foreign.push({ name: '{…}', point });
        break;
      case 'mdxjsEsm':
        body.foreign.push({ name: 'import or export', point });
        break;
    }
    if ('children' in node) {
      const shut = inLinkOrHeading || PARENTS_WITHOUT_TERMS.has(node.type);
      for (const child of node.children) visit(child, shut, paragraph);
    }
  };

  visit(parse(source, firstLine), false, undefined);
  return body;
}

function parse(source: string, firstLine: number): Nodes {
  try {
    return mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): (.*)$/s.exec(message);
    throw new MdxFault(match?.[3] ?? message, {
      line: Number(match?.[1] ?? 1) + firstLine - 1,
      column: Number(match?.[2] ?? 1),
    });
  }
}

function textOf(node: Parents | Nodes): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What a `<Cite>` says. */
export function citeOf(node: {
  type: string;
  attributes: readonly MdxJsxAttributeUnion[];
}): Omit<BodyCite, 'point'> {
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') values.set('…', '');
    else
      values.set(
        attribute.name,
        typeof attribute.value === 'object' ? (attribute.value?.value ?? '') : (attribute.value ?? ''),
      );
  }
  return {
    source: values.get('s'),
    unit: values.get('p'),
    extra: [...values.keys()].filter((name) => name !== 's' && name !== 'p'),
    alone: node.type === 'mdxJsxFlowElement',
  };
}

/** The body of an entry that has none. */
export const NO_BODY: Body = readBody('');
