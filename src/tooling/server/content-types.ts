/** What kind of thing a file is, by its ending. */
import { extname } from 'node:path';

const TEXT: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.ris': 'application/x-research-info-systems',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

// Pagefind's own files (.pagefind, .pf_meta, .pf_index, .pf_fragment) fall to the default: they are gzip already.
const BINARY: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The Content-Type of a file, and whether compressing it is worth the while. */
export function contentType(path: string): { type: string; compress: boolean } {
  const ending = extname(path).toLowerCase();
  const text = TEXT[ending];
  if (text !== undefined) return { type: `${text}; charset=utf-8`, compress: true };
  return { type: BINARY[ending] ?? 'application/octet-stream', compress: ending === '.wasm' };
}
