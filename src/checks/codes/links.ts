/** Links and images that lead nowhere. */
import { error, quoted } from './entry.ts';

export const LINK_CODES = {
  'dead-link': error((url: string, near: string | undefined) => [
    `The link ${quoted(url)} leads to no page of the site.`,
    near === undefined ? 'Correct the address, or take the link out.' : `Write ${near}.`,
  ]),
  'link-form': error((url: string, right: string) => [
    `The link ${quoted(url)} is not written as the site writes addresses: small letters, one slash at the end.`,
    `Write ${right}.`,
  ]),
  'unknown-heading': error((fragment: string, page: string, near: string | undefined) => [
    `The page ${page} has no heading ${quoted(`#${fragment}`)}.`,
    near === undefined
      ? 'Take the part from # on out of the link.'
      : `Write ${near.startsWith('/') ? '' : '#'}${near}.`,
  ]),
  'relative-link': error((url: string, right: string | undefined) => [
    `The link ${quoted(url)} does not start with a slash, so it would lead elsewhere from each page.`,
    right === undefined
      ? 'Write the whole address within the site, such as /events/2011/astana-round-table/.'
      : `Write ${right}.`,
  ]),
  'own-site-link': error((url: string, right: string) => [
    `The link ${quoted(url)} names this site by its domain, which may change.`,
    `Write ${right}.`,
  ]),
  'refused-scheme': error((url: string) => [
    `The link ${quoted(url)} is of a sort that the site does not allow.`,
    'Link to a page of the site (/…/), to a web address (https://…) or to a mail address (mailto:…).',
  ]),
  'link-without-address': error(() => [
    'A link has no address.',
    'Write the address between the round brackets.',
  ]),
  'link-without-text': error((url: string) => [
    `The link to ${quoted(url)} has no text that a reader could click on.`,
    'Write a few words between the square brackets.',
  ]),
  'broken-link': error(() => [
    'A link is not written in full here, so that readers see its brackets.',
    'Write [words](/address/), with both pairs of brackets closed and no space between them.',
  ]),
  'missing-image': error((url: string, near: string | undefined) => [
    `There is no image ${quoted(url)} in public/.`,
    near === undefined ? 'Put the file into public/, or take the image out.' : `Write ${near}.`,
  ]),
  'outside-image': error((url: string) => [
    `The image ${quoted(url)} lies on another site, which would learn of every reader.`,
    'Put the file into public/ if its licence allows, and write its address there; otherwise link to it.',
  ]),
  'image-without-text': error((url: string) => [
    `The image ${quoted(url)} has no words for readers who can’t see it.`,
    'Say between the square brackets what it shows.',
  ]),
};
