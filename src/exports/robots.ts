/** What programs may read (RFC 9309), and whom to tell of a fault in the site (RFC 9116). */
import { SECURITY, SITEMAP } from '../catalogue/permalinks.ts';
import { SITE } from '../site.ts';

/** The text of robots.txt: everything may be read. */
export const robotsText = (): string => `User-agent: *\nDisallow:\n\nSitemap: ${SITE.url}${SITEMAP}\n`;

/** The text of security.txt. */
export const securityText = (): string =>
  [
    `Contact: ${SITE.repository}/issues`,
    `Expires: ${SITE.securityExpires}T00:00:00Z`,
    `Preferred-Languages: ${new Intl.Locale(SITE.lang).language}`,
    `Canonical: ${SITE.url}${SECURITY}`,
    '',
  ].join('\n');
