/**
 * The yardstick: Astro + MDX + Pagefind as any good developer would have it after an hour, on the same events. Neither
 * crippled nor tuned: Pagefind's example code, its worker, its default options, all of its files. It is long because
 * it is a whole site.
 */
import { EVENT_KINDS } from '../../../schemas/lists.ts';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const path = fileURLToPath(dir);
      const { index } = await pagefind.createIndex();
      const { page_count } = await index.addDirectory({ path });
      await index.writeFiles({ outputPath: path + 'pagefind' });
      await pagefind.close();
      logger.info(page_count + ' pages indexed');
    },
  },
};

// The default 'jsx' drops the space between elements, which glues words in the index.
export default defineConfig({ site: 'https://example.org', compressHTML: true, integrations: [mdx(), search] });
`;

const schema = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const events = defineCollection({
  loader: glob({ base: './content/events', pattern: '**/*.mdx' }),
  schema: z.object({
    title: z.string(),
    summary: z.string(),
    kind: z.enum(${JSON.stringify(Object.keys(EVENT_KINDS))}),
    date: z.coerce.string(),
    place: z.string().optional(),
    sources: z.array(z.string()),
    participants: z.object({ count: z.number().optional(), who: z.array(z.string()) }).optional(),
    organisations: z.array(z.object({ id: z.string(), role: z.string() })),
    countries: z.object({ codes: z.array(z.string()) }).optional(),
    statements: z.array(z.object({ person: z.string(), as: z.string(), says: z.string() })),
    topics: z.array(z.string()),
    openQuestions: z.array(z.object({ text: z.string() })),
    seeAlso: z.array(z.object({ entry: z.string(), note: z.string() })).default([]),
  }),
});

export const collections = { events };
`;

const layout = `---
import '../styles/site.css';
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body>
    <header>
      <a href="/">The bare record</a>
      <nav>
        <a href="/list/">Events</a>
        <a href="/search/">Search</a>
      </nav>
    </header>
    <main>
      <slot />
    </main>
    <footer>Made up for the bench.</footer>
  </body>
</html>
`;

const css = `body { margin: 0 auto; max-width: 68ch; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; color: #222; }
header, nav { display: flex; gap: 1rem; }
header { justify-content: space-between; border-bottom: 1px solid #ccc; padding-bottom: 0.5rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
dd ul { margin: 0; padding: 0; list-style: none; }
input, select { font: inherit; }
a { color: #0645ad; }
`;

const cite = `---
const { p, s } = Astro.props;
---
<sup>[{s ? s + ' ' : ''}{p}]</sup>
`;

const event = `---
import { getCollection, render } from 'astro:content';
import Cite from '../../components/Cite.astro';
import Base from '../../layouts/Base.astro';

export async function getStaticPaths() {
  const events = await getCollection('events');
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}
const { event } = Astro.props;
const { title, summary, kind, date, place, countries, organisations, topics, participants } = event.data;
const { statements, openQuestions, seeAlso, sources } = event.data;
const { Content } = await render(event);
---
<Base title={title} description={summary}>
  <article data-pagefind-body>
    <h1>{title}</h1>
    <p>{summary}</p>
    <dl>
      <dt>Kind</dt>
      <dd data-pagefind-filter="kind">{kind}</dd>
      <dt>Date</dt>
      <dd>{date}</dd>
      <dt>Year</dt>
      <dd data-pagefind-filter="year">{date.slice(0, 4)}</dd>
      <dt>Place</dt>
      <dd>{place}</dd>
      <dt>Countries</dt>
      <dd><ul>{countries?.codes.map((code) => <li data-pagefind-filter="country">{code}</li>)}</ul></dd>
      <dt>Organisations</dt>
      <dd><ul>{organisations.map(({ id, role }) => <li>{role}: <span data-pagefind-filter="organisation">{id}</span></li>)}</ul></dd>
      <dt>Topics</dt>
      <dd><ul>{topics.map((topic) => <li data-pagefind-filter="topic">{topic}</li>)}</ul></dd>
      <dt>Participants</dt>
      <dd>{participants?.count}: {participants?.who.join(', ')}</dd>
    </dl>
    <Content components={{ Cite }} />
    {statements.length > 0 && <h2>Statements</h2>}
    {statements.map(({ person, as, says }) => <p>{person}, {as}: {says}</p>)}
    <h2>Open questions</h2>
    <ul>{openQuestions.map(({ text }) => <li>{text}</li>)}</ul>
    {seeAlso.length > 0 && <h2>See also</h2>}
    <ul>{seeAlso.map(({ entry, note }) => <li><a href={'/' + entry + '/'}>{note}</a></li>)}</ul>
    <p>Sources: {sources.join(', ')}</p>
  </article>
</Base>
`;

const list = `---
import { getCollection } from 'astro:content';
import Base from '../../layouts/Base.astro';

export async function getStaticPaths({ paginate }) {
  const events = await getCollection('events');
  return paginate(events.sort((a, b) => b.data.date.localeCompare(a.data.date)), { pageSize: 50 });
}
const { page } = Astro.props;
---
<Base title={'Events, page ' + page.currentPage} description="All events, the newest first.">
  <h1>Events</h1>
  <ul>
    {page.data.map(({ id, data }) => <li><a href={'/events/' + id + '/'}>{data.title}</a>, {data.date}</li>)}
  </ul>
  <nav>
    {page.url.prev && <a href={page.url.prev}>Newer</a>}
    <span>{page.currentPage} of {page.lastPage}</span>
    {page.url.next && <a href={page.url.next}>Older</a>}
  </nav>
</Base>
`;

const home = `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';

const events = await getCollection('events');
const newest = events.sort((a, b) => b.data.date.localeCompare(a.data.date)).slice(0, 10);
---
<Base title="The bare record" description="The same events on a plain site.">
  <h1>The bare record</h1>
  <p>{events.length} events.</p>
  <ul>
    {newest.map(({ id, data }) => <li><a href={'/events/' + id + '/'}>{data.title}</a></li>)}
  </ul>
</Base>
`;

// The import on focus and the loading of five results at once are Pagefind's own examples (pagefind.app/docs/api/).
const search = `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';

const events = await getCollection('events');
const countries = [...new Set(events.flatMap(({ data }) => data.countries?.codes ?? []))].sort();
---
<Base title="Search" description="Search all events.">
  <h1>Search</h1>
  <form role="search">
    <input name="q" type="search" aria-label="Search" />
    <select name="country" aria-label="Country">
      <option value="">All countries</option>
      {countries.map((code) => <option>{code}</option>)}
    </select>
  </form>
  <p id="count" role="status"></p>
  <ol id="results"></ol>
  <script>
    const form = document.querySelector('form');
    const box = form.elements.q;
    const country = form.elements.country;
    const list = document.getElementById('results');
    let loading;
    const load = () => (loading ??= import(/* @vite-ignore */ '/pagefind/' + 'pagefind.js'));

    async function show() {
      const query = box.value;
      const filters = country.value ? { country: country.value } : {};
      const pagefind = await load();
      const { results } = await pagefind.search(query, { filters });
      const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      if (query !== box.value) return;
      document.getElementById('count').textContent = results.length + ' results';
      list.replaceChildren(
        ...pages.map(({ url, meta, excerpt }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = url;
          link.textContent = meta.title;
          const text = document.createElement('p');
          text.innerHTML = excerpt;
          item.append(link, text);
          return item;
        }),
      );
    }

    box.addEventListener('focus', load);
    box.addEventListener('input', show);
    country.addEventListener('change', show);
    form.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search);
    if (asked.get('q')) {
      box.value = asked.get('q');
      country.value = asked.get('country') ?? '';
      show();
    }
  </script>
</Base>
`;

/** Every file of the site but its content, by path. */
export const BARE_FILES: Readonly<Record<string, string>> = {
  'package.json': `{ "name": "bare-record", "private": true, "type": "module", "scripts": { "build": "astro build" } }\n`,
  'astro.config.mjs': config,
  'src/content.config.ts': schema,
  'src/layouts/Base.astro': layout,
  'src/styles/site.css': css,
  'src/components/Cite.astro': cite,
  'src/pages/index.astro': home,
  'src/pages/search.astro': search,
  'src/pages/list/[...page].astro': list,
  'src/pages/events/[...id].astro': event,
};
