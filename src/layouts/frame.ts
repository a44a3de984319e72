/** What the page frame needs to know: the way back, and where a page is edited. */
import { SITE } from '../site.ts';

/** A step of the way from home; the last one has no address. */
export interface Crumb {
  label: string;
  href?: string;
}

/** The address at which an editor changes a file of the repository. */
export const editAddress = (file: string): string => `${SITE.repository}/edit/${SITE.branch}/${file}`;
