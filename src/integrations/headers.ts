/**
 * Writes `_headers` beside the pages (the format of Netlify and Cloudflare Pages, which our own server reads too):
 * a Content-Security-Policy that allows the least, with the hashes of exactly those inline scripts and styles that
 * the pages carry.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { API, API_CATALOGUE, CHECKSUMS, LIST_FORMS } from '../catalogue/permalinks.ts';
import { API_CATALOGUE_TYPE } from '../exports/api/api-catalogue.ts';
import { FORM_TYPES } from '../exports/lists/forms.ts';
import { keysOf } from '../schemas/lists.ts';
import type { PageReader } from './pass-pages.ts';

const INLINE = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g;

export function headers(): PageReader {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  return {
    name: 'headers',
    readPage: (_address, html) => {
      for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
        if (tag === 'style') styles.add(text);
        else if (!/type="application\/ld\+json"|\ssrc=/.test(attributes)) scripts.add(text);
      }
      return html;
    },
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const hashes = (texts: ReadonlySet<string>) => [...texts].map(sha256).sort();
        await writeFile(new URL('_headers', dir), headersFile(hashes(scripts), hashes(styles)));
      },
    },
  };
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The file's text. Everything not named is refused: no frames, no fonts, no requests to another host. */
function headersFile(scripts: readonly string[], styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  // Hosts know few of these types, and programs in the pages of others may load them.
  const forms = [
    ...keysOf(LIST_FORMS).map((form) => [LIST_FORMS[form], FORM_TYPES[form]] as const),
    ['index.md', 'text/markdown'] as const,
  ].map(
    ([file, type]) => `/*/${file}
  Content-Type: ${type}; charset=utf-8
  Access-Control-Allow-Origin: *
`,
  );
  return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: geolocation=(), camera=(), microphone=()

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable

# Programs in the pages of other sites may read the API. Names without an ending tell no host what they are.
${API}*
  Access-Control-Allow-Origin: *

${CHECKSUMS}
  Content-Type: text/plain; charset=utf-8

${API_CATALOGUE}
  Access-Control-Allow-Origin: *
  Content-Type: ${API_CATALOGUE_TYPE}

${forms.join('\n')}`;
}
