/** What is stored of editors' texts must be what @astrojs/mdx makes of them. */
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, ContentEntryType, SSRResult } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Fragment, createComponent, render } from 'astro/runtime/server/index.js';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlToHast, type HastNode } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitParts } from '../reading/parts.ts';
import type { CompiledProse } from '../reading/prose.ts';
import { ROOT } from '../tooling/paths.ts';
import { prose } from './prose.ts';

interface VitePlugin {
  name: string;
  transform?: { handler: (code: string, id: string) => Promise<{ code: string }> };
}

/** Both ways of compiling a text, as the configured integration offers them to Astro. */
interface Compilers {
  stored: (body: string, filePath: string) => Promise<string>;
  asModule: (body: string, filePath: string) => Promise<string>;
}

let compile: Compilers;
/** Where modules are written, to be run. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prose-'));
  const root = pathToFileURL(`${ROOT}/`);
  const config = { root, srcDir: new URL('src/', root), markdown: {} } as unknown as AstroConfig;
  const types: ContentEntryType[] = [];
  const plugins: VitePlugin[] = [];
  const { hooks } = prose(mdx());
  const run = async (hook: keyof AstroIntegration['hooks'], setup: object) =>
    (hooks[hook] as (setup: object) => Promise<void>)(setup);
  await run('astro:config:setup', {
    config,
    updateConfig: ({ vite }: { vite: { plugins: VitePlugin[] } }) => plugins.push(...vite.plugins),
    addPageExtension: () => undefined,
    addRenderer: () => undefined,
    addContentEntryType: (type: ContentEntryType) => types.push(type),
  });
  await run('astro:config:done', { config });
  const store = await types[0]?.getRenderFunction?.(config);
  const transform = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
  if (!store || !transform) throw new Error('@astrojs/mdx offers no compiler where it used to.');

  const container = await AstroContainer.create();
  const Cite = createComponent(
    (_result: SSRResult, { s, p }: Record<string, unknown>) =>
      render`<cite-mark s="${s}" p="${p}"></cite-mark>`,
  );
  let written = 0;
  compile = {
    stored: async (body, filePath) => {
      const { html, metadata } = await store({ id: '', data: {}, body, filePath });
      const { cites } = metadata as unknown as CompiledProse;
      // @astrojs/mdx knows neither our links to terms nor our numbers.
      return html
        .replace(/<a [^>]*class="term">(.*?)<\/a>/g, '$1')
        .replace(/<Cite at="(\d+)".*?>/g, (_, at: string) => {
          const { source, unit } = cites[Number(at)] ?? {};
          return `<cite-mark s="${source ?? ''}" p="${unit ?? ''}"></cite-mark>`;
        });
    },
    asModule: async (body, filePath) => {
      const { code } = await transform.handler(body, filePath);
      const file = join(folder, `${String(written++)}.mjs`);
      const runtime = JSON.stringify(import.meta.resolve('astro/jsx-runtime'));
      await writeFile(file, `${code.replace('"astro/jsx-runtime"', runtime)}\nexport default MDXContent;`);
      const { default: Content } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
        default: (props: object) => unknown;
      };
      const page = createComponent(
        (result: SSRResult) => render`${renderJSX(result, Content({ components: { Cite, Fragment } }))}`,
      );
      return container.renderToString(page, { partial: true });
    },
  };
});

afterAll(() => rm(folder, { recursive: true }));

/** HTML as a tree: a sign may be written in several ways, and so may the marks that a footnote is one. */
const treeOf = (html: string): HastNode =>
  htmlToHast(html.replace(/(data-footnote[\w-]*)="true"/g, '$1'), { fragment: true });

/** Every construct that editors may use, and signs that are written in several ways in HTML. */
const SAMPLE = `A "quoted" word & its author's < sign >, co-operation -- and *more* **of** ~~it~~ \`code & <tag>\`...

## The first "heading" & more

One.<Cite p={1} /><Cite s="osce-2" p="2" /> Two, a [link](/a/?b=1&c="d" "Its 'title'").<Cite s="book" />
A hard\\
break, and  
another; a presumed victim\\*.

### The first "heading" & more

1. A list with a mark<Cite p={3} />
2. and *without*

   of two paragraphs.<Cite p={4} />

7) begins at seven

- nested
  - deeper "still"<Cite p={5} />

> A quotation & a mark.<Cite p={6} />

| left | right "r" |
|------|-----------|
| a & b<Cite p={7} /> | [c][c] https://example.org/?a=1&b=2 |

***

- [ ] open
- [x] done<Cite p={8} />

![An "image"](/favicon.svg) &amp; &nbsp; &copy; Қазақстан[^1]

[c]: /c/
[^1]: A footnote.<Cite p={9} />
`;

test('a text with everything that Markdown has', async () => {
  const html = await compile.stored(SAMPLE, '/content/pages/sample.mdx');
  expect(html.match(/<cite-mark/g)).toHaveLength(10);
  expect(treeOf(html)).toEqual(treeOf(await compile.asModule(SAMPLE, '/content/pages/sample.mdx')));
});

test('every text of the record', async () => {
  const content = join(ROOT, 'content');
  const files = (await readdir(content, { recursive: true })).filter((file) => file.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const path = join(content, file);
    const body = splitParts(await readFile(path, 'utf8')).parts?.body.trim() ?? '';
    expect(treeOf(await compile.stored(body, path)), file).toEqual(
      treeOf(await compile.asModule(body, path)),
    );
  }
});
