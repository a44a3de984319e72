/** Each list of events as an Atom feed. */
import { atomFeed } from '../../exports/lists/atom.ts';
import { feedParts } from '../../exports/lists/feed-parts.ts';
import { formRoute } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('atom', atomFeed, feedParts);
