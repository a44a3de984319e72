/** What stands at the old address of a page, for hosts that can't redirect. Nobody sees it for longer than a blink. */
import { linkWords } from '../../i18n/links.ts';
import { SITE } from '../../site.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * Takes along the part behind #, which a refresh loses and a redirect keeps. A file of its own, as the policy wants it;
 * without it the reader still comes to the page.
 */
export const MOVED_SCRIPT = {
  address: '/moved.js',
  text: `{
  const { href } = document.querySelector('a');
  location.replace(href.includes('#') ? href : href + location.hash);
}
`,
} as const;

/** The whole page. Search engines leave it out and look at its target. @param to an address of the site */
export function refreshPage(to: string): string {
  const target = escape(to);
  return `<!DOCTYPE html>
<html lang="${SITE.lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${linkWords.movedTo} ${target}</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <link rel="canonical" href="${escape(SITE.url)}${target}">
  </head>
  <body>
    <main>
      <h1>${linkWords.movedTo}</h1>
      <p><a href="${target}">${target}</a></p>
      <script src="${MOVED_SCRIPT.address}"></script>
    </main>
  </body>
</html>
`;
}
