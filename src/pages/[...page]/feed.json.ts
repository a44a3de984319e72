/** Each list of events as a JSON Feed. */
import { jsonFeed } from '../../exports/lists/json-feed.ts';
import { feedParts } from '../../exports/lists/feed-parts.ts';
import { formRoute } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('json', jsonFeed, feedParts);
