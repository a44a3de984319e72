/** What the files of this folder share: each is one form of all lists of events. */
import type { APIRoute } from 'astro';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { eventLists, type EventList } from '../../catalogue/event-lists.ts';
import type { ListForm } from '../../catalogue/permalinks.ts';
import { getCatalogue } from '../../content.ts';
import { FORM_TYPES, formsOf } from '../../exports/lists/forms.ts';

/** The two functions that Astro asks of a route. */
interface Route {
  getStaticPaths: () => Promise<{ params: { page: string }; props: { list: EventList } }[]>;
  GET: APIRoute;
}

/**
 * The route of a form.
 * @param write the text of a list
 * @param partsOf the parts of a list that is too long for one file
 */
export function formRoute<L extends EventList>(
  form: ListForm,
  write: (catalogue: Catalogue, list: L) => string,
  partsOf: (list: EventList) => L[],
): Route {
  return {
    getStaticPaths: async () =>
      eventLists(await getCatalogue())
        .filter((list) => formsOf(list).includes(form))
        .flatMap((list) => partsOf(list))
        .map((list) => ({ params: { page: list.address.slice(1, -1) }, props: { list } })),
    GET: async ({ props }) =>
      new Response(write(await getCatalogue(), props.list as L), {
        headers: { 'Content-Type': `${FORM_TYPES[form]}; charset=utf-8` },
      }),
  };
}

/** For forms that have any list in one file. */
export const inOneFile = (list: EventList): EventList[] => [list];
