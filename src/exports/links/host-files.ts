/**
 * The table of old addresses in the forms that hosts read. A browser keeps the part behind # when it is redirected, so
 * only whole addresses stand here.
 */
import type { Lead } from '../../catalogue/leads.ts';

/** Old addresses of pages and files, without parts. */
const whole = (leads: readonly Lead[]): Lead[] => leads.filter(({ from }) => !from.includes('#'));

const textOf = (comment: readonly string[], lines: readonly string[]): string =>
  [...comment.map((line) => `# ${line}`), ...lines, ''].join('\n');

/**
 * `_redirects`, for Netlify and Cloudflare Pages. Neither can answer 410, so the page of what is gone says it, and its
 * other forms lead there. Netlify shows a file before it looks here; then the refresh page leads on.
 */
export const netlifyFile = (leads: readonly Lead[]): string =>
  textOf(
    ['Old addresses, from content/retired.yaml. Read by Netlify and Cloudflare Pages.'],
    whole(leads).flatMap(({ from, to, entry }) => {
      const target = to ?? entry.from;
      return target === from ? [] : [`${from} ${target} 301`];
    }),
  );

/** `redirects.nginx.map`, for the directive `map` of nginx. */
export const nginxFile = (leads: readonly Lead[]): string =>
  textOf(
    [
      'Old addresses, from content/retired.yaml. In the block http of nginx:',
      '  map $uri $retired { include /path/to/redirects.nginx.map; }',
      'in the block server:',
      '  if ($retired = gone) { return 410; }',
      '  if ($retired) { return 301 $retired; }',
      '  error_page 410 @gone;',
      '  location @gone { try_files ${uri}index.html =410; }',
    ],
    whole(leads).map(({ from, to }) => `${from} ${to ?? 'gone'};`),
  );

/** `redirects.caddy`, to be imported into the site's block of a Caddyfile. */
export function caddyFile(leads: readonly Lead[]): string {
  const all = whole(leads);
  const gone = all.filter(({ to }) => to === undefined).map(({ from }) => from);
  const pages = gone.filter((from) => from.endsWith('/'));
  const files = gone.filter((from) => !from.endsWith('/'));
  return textOf(
    ['Old addresses, from content/retired.yaml. In the Caddyfile: import /path/to/redirects.caddy'],
    [
      ...all.flatMap(({ from, to }) => (to === undefined ? [] : [`redir ${from} ${to} 301`])),
      ...(pages.length === 0
        ? []
        : [
            `@gonePages path ${pages.join(' ')}`,
            'handle @gonePages {',
            '\tfile_server {',
            '\t\tstatus 410',
            '\t}',
            '}',
          ]),
      ...(files.length === 0 ? [] : [`@goneFiles path ${files.join(' ')}`, 'error @goneFiles 410']),
    ],
  );
}
