/** Where things stand on disk, as absolute paths: the one place that knows the tree. */
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The built site. */
export const DIST = resolve(ROOT, 'dist');

/** What tools leave behind for one another (test reports, the unpacked browser); never committed. */
export const BUILD = resolve(ROOT, '.build');
