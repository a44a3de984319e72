/** The links by which a reader takes the address of a fact, a heading or a statement: plain links to themselves. */
import { words } from '../i18n/en.ts';

const LINKED_HEADING = /<(h[2-6]) id="([^"]+)">(.*?)<\/\1>/gs;

/**
 * @param id the id of the part, from its key
 * @param label what the part is called, as text in HTML
 */
export const deepLink = (id: string, label: string): string =>
  `<a class="here" href="#${id}" aria-label="${words.linkTo} ${label.replaceAll('"', '&quot;')}"></a>`;

/** Adds to each heading of a text the link to it. */
export const withDeepLinks = (html: string): string =>
  html.replace(
    LINKED_HEADING,
    (_, tag: string, id: string, inner: string) =>
      `<${tag} id="${id}">${inner} ${deepLink(id, inner.replace(/<[^>]*>/g, '').trim())}</${tag}>`,
  );
