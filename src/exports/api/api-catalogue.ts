/** The document that leads programs to the API: RFC 9727, as a set of links in JSON (RFC 9264). */
import {
  API,
  API_CATALOGUE,
  DATA_PAGE,
  DATA_PACKAGE,
  LINKED_RECORD,
  OPEN_API,
  RECORD,
  apiListAddress,
} from '../../catalogue/permalinks.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { absolute } from './shapes.ts';

/** The profile that RFC 9727 asks for, beside the content type. */
export const API_CATALOGUE_TYPE =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

const link = (address: string, type: string) => ({ href: absolute(address), type });

/** The catalogue: it names what can be asked of the one API, and its descriptions for programs and for readers. */
export const apiCatalogue = () => ({
  linkset: [
    {
      anchor: absolute(API_CATALOGUE),
      item: [
        link(RECORD, 'application/json'),
        link(LINKED_RECORD, 'application/ld+json'),
        ...[...KINDS, 'countries' as const].map((kind) => link(apiListAddress(kind), 'application/json')),
      ],
    },
    // What the addresses of the API begin with: a name for it, at which there is no file.
    {
      anchor: absolute(API),
      'service-desc': [link(OPEN_API, 'application/vnd.oai.openapi+json')],
      'service-doc': [link(DATA_PAGE, 'text/html')],
      'service-meta': [link(DATA_PACKAGE, 'application/json')],
    },
  ],
});
