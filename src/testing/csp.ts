/** Reads a Content-Security-Policy, and makes the hashes it needs (CSP Level 3). */
import { createHash } from 'node:crypto';

export type Policy = Map<string, string[]>;

/** Directive name to its values. */
export function parsePolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name !== undefined && name !== '');
  return new Map(directives.map(([name = '', ...values]) => [name.toLowerCase(), values]));
}

/** The value that lets an inline script or style through. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
