/** Checks links and images of the text: within the site they must lead somewhere. */
import type { BodyLink, BodyText } from '../reading/body.ts';
import { SITE } from '../site.ts';
import { isFrameId } from './frame-ids.ts';
import { nearest, nearestOf } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { atPoint, type Subject } from './subject.ts';

/** What links can lead to. */
export interface Targets {
  /** Every address of the site. */
  addresses: ReadonlySet<string>;
  /** Files of public/, each with a slash in front. */
  publicFiles: ReadonlySet<string>;
  /** The ids of headings on the page at an address; undefined if they are not known. */
  headingsAt: (address: string) => readonly string[] | undefined;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto']);

/** An address as the site writes it: small letters, one slash at the end unless it names a file. */
function inRightForm(path: string): string {
  const plain = `/${path}`
    .toLowerCase()
    .replace(/\/(index)?(\.html?|\.mdx?|\.yaml)?$/, '/')
    .replace(/(\.html?|\.mdx?|\.yaml)$/, '')
    .replace(/\/{2,}/g, '/');
  return /\.[a-z0-9]+$/.test(plain) ? plain : plain.replace(/\/?$/, '/');
}

const onOwnSite = (url: string): string | undefined => {
  const rest = url.replace(/^https?:/i, '').toLowerCase();
  const own = SITE.url.replace(/^https?:/, '').toLowerCase();
  if (rest !== own && !['/', '?', '#'].some((end) => rest.startsWith(own + end))) return undefined;
  return url.replace(/^https?:/i, '').slice(own.length) || '/';
};

/** Checks all links and images of one text. */
export function checkLinks(subject: Subject, ownAddress: string, targets: Targets): Problem[] {
  const { body } = subject.sound;
  return [
    ...body.links.flatMap((link) => {
      const found = checkTarget(subject, link, ownAddress, targets);
      if (link.text.trim() === '')
        found.push(problem('link-without-text', atPoint(subject, link.point), link.url));
      return found;
    }),
    ...body.images.flatMap((image) => checkImage(subject, image, targets)),
    ...body.texts.flatMap((text) => checkText(subject, text)),
  ];
}

/** What is left of a link that is not one: `[words] (/address/)`, `[words](/address/`. */
function checkText(subject: Subject, { text, point: { line, column } }: BodyText): Problem[] {
  const index = text.search(/\]\s*\((?:\/|https?:|www\.|$)/);
  if (index === -1) return [];
  const before = text.slice(0, index).split('\n');
  const start = before.length === 1 ? column : 1;
  const point = { line: line + before.length - 1, column: start + (before.at(-1) ?? '').length };
  return [problem('broken-link', atPoint(subject, point))];
}

function checkTarget(
  subject: Subject,
  { url, point }: BodyLink,
  ownAddress: string,
  targets: Targets,
): Problem[] {
  const at = atPoint(subject, point);
  if (url === '') return [problem('link-without-address', at)];
  const own = onOwnSite(url);
  if (own !== undefined) return [problem('own-site-link', at, url, own)];
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ALLOWED.has(scheme) ? [] : [problem('refused-scheme', at, url)];
  if (url.startsWith('//')) return [problem('refused-scheme', at, url)];

  const [beforeFragment, fragment] = splitAt(url, '#');
  const path = splitAt(beforeFragment, '?')[0];
  if (path !== '' && !path.startsWith('/')) {
    // The address of another site, without its beginning.
    if (/^(?:www\.|[\w-]+\.(?:org|com|int|net|eu|kz|kg|tj|tm|uz|ru)\b)/i.test(url))
      return [problem('relative-link', at, url, `https://${url}`)];
    const right = inRightForm(path.replace(/^(?:\.{1,2}\/)+(?:content\/)?/, ''));
    return [problem('relative-link', at, url, targets.addresses.has(right) ? right : undefined)];
  }
  if (path === '' && fragment === undefined) return [problem('relative-link', at, url, undefined)];

  const address = path === '' ? ownAddress : path;
  if (!targets.addresses.has(address)) {
    if (targets.publicFiles.has(address)) return [];
    const right = inRightForm(address);
    return targets.addresses.has(right)
      ? [problem('link-form', at, url, right + url.slice(path.length))]
      : [problem('dead-link', at, url, nearestAddress(address, targets.addresses))];
  }
  return fragment === undefined ? [] : checkFragment(fragment);

  function checkFragment(name: string): Problem[] {
    const headings = targets.headingsAt(address);
    if (!headings || headings.includes(name) || isFrameId(name)) return [];
    const page = `${address}${name}/`;
    const near = targets.addresses.has(page) ? page : nearest(name, headings);
    return [problem('unknown-heading', at, name, address, near)];
  }
}

/** The address with the nearest last step; the same folder counts before any other. */
function nearestAddress(address: string, addresses: ReadonlySet<string>): string | undefined {
  const lastStep = (path: string) => path.split('/').findLast((step) => step !== '') ?? '';
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf(lastStep(path)));
  const word = lastStep(address);
  const within = [...addresses].filter((each) => folderOf(each) === folderOf(address));
  const [found] = [within, addresses].flatMap((some) => nearestOf(word, some, (each) => [lastStep(each)]));
  return found;
}

function splitAt(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function checkImage(subject: Subject, { url, text, point }: BodyLink, { publicFiles }: Targets): Problem[] {
  const at = atPoint(subject, point);
  const found: Problem[] = [];
  if (SCHEME.test(url) || url.startsWith('//')) found.push(problem('outside-image', at, url));
  else if (!publicFiles.has(url)) found.push(problem('missing-image', at, url, nearest(url, publicFiles)));
  if (text.trim() === '') found.push(problem('image-without-text', at, url));
  return found;
}
