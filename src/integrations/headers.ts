/**
 * Writes `_headers` beside the pages (the format of Netlify and Cloudflare Pages, which our own server reads too):
 * a Content-Security-Policy that allows the least, with the hashes of exactly those inline scripts and styles that
 * the pages carry.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g;

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          // Waiting for each of thousands of files would take longer than reading them.
          const html = readFileSync(path.join(root, file), 'utf8');
          for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
            if (tag === 'style') styles.add(sha256(text));
            else if (!/type="application\/ld\+json"|\ssrc=/.test(attributes)) scripts.add(sha256(text));
          }
        }
        await writeFile(path.join(root, '_headers'), headersFile([...scripts].sort(), [...styles].sort()));
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
  return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: interest-cohort=(), geolocation=(), camera=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
