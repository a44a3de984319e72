/** What is true of the site as a whole. The one place to change when it moves. */
export const SITE = {
  name: 'Counter-Trafficking Record',
  /** For lists of search engines in browsers: at most 16 characters (OpenSearch 1.1). */
  shortName: 'CT Record',
  tagline: 'An independent record of events against trafficking in human beings in Central Asia',
  /** Where the site is published; canonical addresses are made from it. */
  url: 'https://counter-trafficking-record.example',
  /** Where editors work: "edit this page" and "report an error" lead there. */
  repository: 'https://github.com/counter-trafficking-record/counter-trafficking-record',
  branch: 'main',
  /** Under which its texts may be used. */
  textLicence: 'https://creativecommons.org/licenses/by/4.0/',
  /** Until when security.txt holds: at most a year ahead (RFC 9116, 2.5.5). A test says when it is near. */
  securityExpires: '2027-11-01',
  /** The one language tag of every page: two tags would make two search indexes, each blind to the other. */
  lang: 'en-GB',
} as const;
