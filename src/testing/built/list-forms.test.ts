/** Every list of events is also data: the same events, in the same order, in files that hold to their standards. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LIST_FORMS, type ListForm } from '../../catalogue/permalinks.ts';
import { FORM_TYPES } from '../../exports/lists/forms.ts';
import { keysOf } from '../../schemas/lists.ts';
import { SITE } from '../../site.ts';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';
import { listedEvents } from '../listed-events.ts';
import { record } from '../metrics.ts';
import { readPages } from '../site.ts';
import { atomFaults, calendarOf, csvRecords, jsonFeedFaults, type Published } from '../validators.ts';

/** A page of the built site, and the addresses of the other forms of its list. */
interface ListPage {
  address: string;
  forms: Partial<Record<ListForm, string>>;
  listed: string[];
}

const LINK = /<link rel="alternate" type="([^"]+)" title="[^"]*" href="([^"]+)"/g;
const file = (address: string): string => readFileSync(join(DIST, address), 'utf8');

let pages: ListPage[] = [];
beforeAll(async () => {
  const html = new Map((await readPages()).map((page) => [page.address, page.html]));
  pages = [...html].flatMap(([address, text]) => {
    const links = [...text.matchAll(LINK)].map(([, type, href]) => [type, href]);
    const forms = Object.fromEntries(
      keysOf(LIST_FORMS).flatMap((form) => {
        const link = links.find(([type]) => type === FORM_TYPES[form]);
        return link ? [[form, link[1]]] : [];
      }),
    );
    const isLater = /\/page\/\d+\/$/.test(address);
    return links.length === 0 || isLater ? [] : [{ address, forms, listed: listedEvents(html, address) }];
  });
});

/** The files of a form, each once. */
const filesOf = (form: ListForm): Published[] =>
  [...new Set(pages.flatMap(({ forms }) => forms[form] ?? []))].map((address) => ({
    address,
    text: file(address),
  }));

const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname);
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, url = '']) => pathOf(url));

/** The events that a file holds, as addresses of their pages. */
const EVENTS_IN: Readonly<Record<ListForm, (text: string) => string[]>> = {
  atom: (text) => found(text, /<entry>\n<id>([^<]+)/g),
  json: (text) => (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => pathOf(id)),
  csv: (text) => csvRecords(text).map(({ url = '' }) => pathOf(url)),
  calendar: (text) =>
    calendarOf(text)
      .getAllSubcomponents('vevent')
      .map((event) => pathOf(String(event.getFirstPropertyValue('url')))),
  bibtex: (text) => found(text, /^ {2}url = \{([^}]+)\}/gm),
  ris: (text) => found(text, /^UR {2}- (.*)$/gm),
};

describe('what a page lists and what its other forms hold', () => {
  test('all events, and each year, country, place, topic, organisation and series with events, have other forms', () => {
    for (const shape of [
      /^\/events\/$/,
      /^\/events\/\d{4}\/$/,
      /^\/(countries|places|topics|organisations|series)\/[^/]+\/$/,
    ])
      expect(pages.filter(({ address }) => shape.test(address)).length).toBeGreaterThan(0);
    const without = pages.filter(({ forms }) =>
      keysOf(LIST_FORMS).some((form) => form !== 'calendar' && !forms[form]),
    );
    expectNone(without.map(({ address }) => ({ address, problem: 'lacks a form' })));
  });

  test('are the same events in the same order; a calendar leaves out those without known days, and says so', () => {
    const differing = pages.flatMap(({ address, forms, listed }) =>
      keysOf(LIST_FORMS).flatMap((form) => {
        const href = forms[form];
        if (href === undefined) return [];
        const held = EVENTS_IN[form](file(href));
        const wanted = form === 'calendar' ? listed.filter((event) => held.includes(event)) : listed;
        const isSame = held.length > 0 && held.join() === wanted.join();
        return isSame
          ? []
          : [{ address, problem: `${form} holds ${String(held.length)} of ${String(listed.length)}` }];
      }),
    );
    record(
      'Lists whose forms hold the same events in the same order',
      `${String(pages.length - new Set(differing.map(({ address }) => address)).size)} of ${String(pages.length)}`,
      '',
      'all',
      differing.length === 0,
    );
    expectNone(differing);
  });

  test('every form that a page names is a file, and a page names every such file', () => {
    const missing = pages.flatMap(({ address, forms }) =>
      Object.values(forms)
        .filter((href) => !existsSync(join(DIST, href)))
        .map((href) => ({ address, problem: href })),
    );
    expectNone(missing);
    const files = globSync(`**/{${Object.values(LIST_FORMS).join()}}`, { cwd: DIST }).map(
      (path) => `/${path}`,
    );
    const named = new Set(pages.flatMap(({ forms }) => Object.values(forms)));
    expect(files.filter((path) => !named.has(path) && !path.includes('/archive/'))).toEqual([]);
  });
});

describe('by judges that we did not write', () => {
  test('Atom feeds follow the grammar of RFC 4287', async () => {
    expect(await atomFaults(filesOf('atom'))).toEqual([]);
  });

  test.each([
    ['a date without its time', /<updated>[^<]*/, '<updated>2026-11-21'],
    ['an entry without its id', /(<entry>\n)<id>.*?<\/id>/, '$1'],
    ['an unknown kind of text', '<summary>', '<summary type="plain">'],
  ])('the grammar of Atom refuses %s', async (_, from, to) => {
    const wrong = filesOf('atom')
      .slice(0, 1)
      .map((feed) => ({ ...feed, text: feed.text.replace(from, to) }));
    expect(await atomFaults(wrong)).not.toEqual([]);
  });

  test('JSON Feeds follow version 1.1', () => {
    expectNone(
      filesOf('json').flatMap(({ address, text }) =>
        jsonFeedFaults(text).map((problem) => ({ address, problem })),
      ),
    );
  });

  test('calendars come through ical.js unchanged, with days that end after they begin', () => {
    const wrong = filesOf('calendar').flatMap(({ address, text }) => {
      const calendar = calendarOf(text);
      const again = calendarOf(calendar.toString());
      const faults = calendar.getAllSubcomponents('vevent').filter((event) => {
        const [start, end] = ['dtstart', 'dtend'].map((name) => String(event.getFirstPropertyValue(name)));
        return start === undefined || end === undefined || start >= end;
      });
      const isSame = JSON.stringify(again.toJSON()) === JSON.stringify(calendar.toJSON());
      return isSame && faults.length === 0
        ? []
        : [{ address, problem: `${String(faults.length)} wrong days` }];
    });
    expectNone(wrong);
  });
});

test.each(keysOf(LIST_FORMS))('%s is served as what it is, to programs of other sites too', async (form) => {
  const [first] = filesOf(form);
  const response = await fetch(inject('site') + (first?.address ?? ''));
  expect(response.headers.get('content-type')).toBe(`${FORM_TYPES[form]}; charset=utf-8`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('entries have one identity in all feeds, on the site of the record', () => {
  const foreign = filesOf('atom').flatMap(({ address, text }) =>
    [...text.matchAll(/<id>([^<]+)/g)]
      .filter(([, id = '']) => !id.startsWith(`${SITE.url}/`))
      .map(([, id = '']) => ({ address, problem: id })),
  );
  expectNone(foreign);
});
