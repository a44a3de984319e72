import { expect, test } from 'vitest';
import type { Lead } from '../../catalogue/leads.ts';
import { SITE } from '../../site.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { caddyFile, netlifyFile, nginxFile } from './host-files.ts';
import { linksIn, lookUp } from './look-up.ts';
import { isPromised, partsOf } from './promised.ts';
import { linksFile, type PublishedLinks } from './published.ts';
import { refreshPage } from './refresh-page.ts';

const moved = { from: '/events/2011/old/', to: '/events/2011/new/', since: '2026-11-22' };
const gone = {
  from: '/events/2011/gone/',
  since: '2026-11-22',
  gone: { title: 'T', dates: 'D', reason: '</script> "wrong", ҒҮ', cite: 'C' },
};
const LEADS: Lead[] = [
  { from: '/api/v1/events/2011/gone.json', to: undefined, entry: gone },
  { from: '/api/v1/events/2011/old.json', to: '/api/v1/events/2011/new.json', entry: moved },
  { from: '/events/2011/gone/', to: undefined, entry: gone },
  { from: '/events/2011/old/', to: '/events/2011/new/', entry: moved },
  { from: '/events/2011/old/#date', to: '/events/2011/new/#date', entry: moved },
];
const NOW = new Map([
  ['/events/2011/new/', new Set(['date'])],
  ['/events/', new Set<string>()],
]);

const rules = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('Netlify and Cloudflare: old pages and files, no parts; other forms of what is gone lead to its page', () => {
  expect(rules(netlifyFile(LEADS))).toEqual([
    '/api/v1/events/2011/gone.json /events/2011/gone/ 301',
    '/api/v1/events/2011/old.json /api/v1/events/2011/new.json 301',
    '/events/2011/old/ /events/2011/new/ 301',
  ]);
});

test('nginx: a map with a word for what is gone', () => {
  expect(rules(nginxFile(LEADS))).toEqual([
    '/api/v1/events/2011/gone.json gone;',
    '/api/v1/events/2011/old.json /api/v1/events/2011/new.json;',
    '/events/2011/gone/ gone;',
    '/events/2011/old/ /events/2011/new/;',
  ]);
});

test('Caddy: redirects, and 410 with the page of what is gone', () => {
  expect(rules(caddyFile(LEADS))).toEqual([
    'redir /api/v1/events/2011/old.json /api/v1/events/2011/new.json 301',
    'redir /events/2011/old/ /events/2011/new/ 301',
    '@gonePages path /events/2011/gone/',
    'handle @gonePages {',
    '\tfile_server {',
    '\t\tstatus 410',
    '\t}',
    '}',
    '@goneFiles path /api/v1/events/2011/gone.json',
    'error @goneFiles 410',
  ]);
});

test('a site from which nothing went has tables without a rule', () => {
  expect([netlifyFile, nginxFile, caddyFile].flatMap((make) => rules(make([])))).toEqual([]);
});

test('a refresh page names its target in every way, and escapes it', () => {
  const page = refreshPage('/events/2011/x/#"><script>');
  const target = '/events/2011/x/#&quot;&gt;&lt;script&gt;';
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
  expect(page).toContain(`<link rel="canonical" href="${SITE.url}${target}">`);
  expect(page).toContain(`<a href="${target}">`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('links.json: what lives with its parts, what moved, what is gone; the same for any order', () => {
  const text = linksFile(NOW, LEADS);
  expect(JSON.parse(text)).toEqual({
    site: SITE.url,
    about: `${SITE.url}/links/`,
    live: { '/events/': [], '/events/2011/new/': ['date'] },
    moved: {
      '/api/v1/events/2011/old.json': '/api/v1/events/2011/new.json',
      '/events/2011/old/': '/events/2011/new/',
      '/events/2011/old/#date': '/events/2011/new/#date',
    },
    gone: {
      '/api/v1/events/2011/gone.json': gone.gone.reason,
      '/events/2011/gone/': gone.gone.reason,
    },
  });
  expect(linksFile(new Map([...NOW].reverse()), LEADS.toReversed())).toBe(text);
});

test('what is promised: pages, files that others load; not what only we load, nor what moves on', () => {
  const promised = [
    '/',
    '/events/2011/',
    '/search/',
    '/opensearch.xml',
    '/links.json',
    '/api/v1/events.json',
  ];
  const others = [
    '/404.html',
    '/404/',
    '/_headers',
    '/_redirects',
    '/redirects.caddy',
    '/_astro/a.js',
    '/search.js',
  ];
  const passing = [
    '/search/names.txt',
    '/pagefind/pagefind.js',
    '/events/page/2/',
    '/people/x/statements/page/12/',
  ];
  expect(promised.filter((each) => !isPromised(each))).toEqual([]);
  expect([...others, ...passing].filter(isPromised)).toEqual([]);
});

test('promised parts: those of an entry that hold, none of a list', () => {
  const main = `<h2 id="said">id="text"</h2><div class="fact" id="date"></div><a id="ref-date" href="#note-1">1</a><li id="note-1"></li>`;
  const page = (attribute: string) =>
    `<body><input id="find"><main id="main"><article class="entry"${attribute}>${main}</article></main><p id="foot"></p></body>`;
  expect([...partsOf(page(' data-pagefind-body'))]).toEqual(['date', 'said']);
  expect([...partsOf(page(''))]).toEqual([]);
});

test('links in a plain text and in the source of a page', () => {
  expect(
    linksIn(
      `See (https://a.example/x/), https://a.example/y/. and/or /events/2011/new/#date; <a href="/z/?a=1&amp;b=2">z</a><br /> https://a.example/x/`,
    ),
  ).toEqual(['https://a.example/x/', 'https://a.example/y/', '/events/2011/new/#date', '/z/?a=1&b=2']);
  expect(linksIn('no link')).toEqual([]);
});

const FILE = JSON.parse(linksFile(NOW, LEADS)) as PublishedLinks;

test.each([
  [`${SITE.url}/events/2011/new/`, { state: 'live' }],
  [`${SITE.url.replace('https', 'http')}/events/2011/new?from=mail#date`, { state: 'live' }],
  ['/events/2011/new/index.html', { state: 'live' }],
  ['/events/2011/new/#', { state: 'live' }],
  ['/events/2011/new/#note-3', { state: 'part', to: '/events/2011/new/' }],
  ['/events/page/7/', { state: 'later', to: '/events/' }],
  [`${SITE.url}/events/2011/old`, { state: 'moved', to: '/events/2011/new/' }],
  ['/events/2011/old/#date', { state: 'moved', to: '/events/2011/new/#date' }],
  ['/events/2011/old/#ref-date', { state: 'moved', to: '/events/2011/new/' }],
  ['/api/v1/events/2011/old.json', { state: 'moved', to: '/api/v1/events/2011/new.json' }],
  ['/events/2011/gone/#date', { state: 'gone', reason: gone.gone.reason }],
  ['/constructor', { state: 'unknown' }],
  ['/%E0%A4%A', { state: 'elsewhere' }],
  ['https://example.org/events/2011/new/', { state: 'elsewhere' }],
  ['https://', { state: 'elsewhere' }],
])('%s: %o', (link, verdict) => {
  expect(lookUp(link, FILE)).toEqual(verdict);
});

test.each(Object.entries(NASTY_STRINGS))('%s come through as a reason, and are no link', (_what, nasty) => {
  const entry = { ...gone, gone: { ...gone.gone, reason: nasty } };
  const file = JSON.parse(linksFile(NOW, [{ from: gone.from, to: undefined, entry }])) as PublishedLinks;
  expect(lookUp(gone.from, file)).toEqual({ state: 'gone', reason: nasty });
  expect(linksIn(nasty)).toEqual([]);
});
