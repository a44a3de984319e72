/**
 * Ids that the site's own components give to parts of pages. Links may lead to them, and a heading of the text must
 * not have the same. A test compares the list with the components.
 */
export const FRAME_IDS: ReadonlySet<string> = new Set([
  'all-lists',
  'all-tables',
  'browse',
  'by-year',
  'chapters',
  'cite',
  'commands',
  'events',
  'find',
  'gaps',
  'main',
  'more',
  'named',
  'names',
  'not-known',
  'notes',
  'open',
  'parts',
  'people',
  'posts',
  'published',
  'q',
  'related',
  'seats',
  'sort',
  'sources',
  'statements',
  'supports',
  'used-in',
  'work',
]);

/** Ids made from numbers and keys: notes, marks, years. */
const FRAME_ID_FORMS = /^(note-\d+|ref-.+|y\d{4})$/;

export const isFrameId = (id: string): boolean => FRAME_IDS.has(id) || FRAME_ID_FORMS.test(id);
