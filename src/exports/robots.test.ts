import { expect, test } from 'vitest';
import { SITE } from '../site.ts';
import { robotsText, securityText } from './robots.ts';

const DAY = 24 * 60 * 60 * 1000;
const daysLeft = (Date.parse(SITE.securityExpires) - Date.now()) / DAY;

test('security.txt holds for another month: otherwise set securityExpires in src/site.ts to a later day', () => {
  expect(daysLeft).toBeGreaterThan(30);
});

test('security.txt holds for less than a year, and has the fields that RFC 9116 asks for', () => {
  expect(daysLeft).toBeLessThan(366);
  expect(securityText()).toMatch(/^Contact: https:\/\/.*\/issues$/m);
  expect(securityText()).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/m);
  expect(securityText()).toMatch(/^Canonical: https:\/\/.*\/\.well-known\/security\.txt$/m);
});

test('robots.txt keeps nobody out, and names the sitemap by its full address', () => {
  expect(robotsText()).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${SITE.url}/sitemap.xml\n`);
});
