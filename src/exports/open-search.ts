/**
 * The description document by which a browser can add the record to its search engines (OpenSearch 1.1, draft 6,
 * https://github.com/dewitt/opensearch).
 */
import { OPEN_SEARCH, SEARCH } from '../catalogue/permalinks.ts';
import { SITE } from '../site.ts';
import { escapeXml } from './xml.ts';

const absolute = (address: string): string => new URL(address, SITE.url).href;

/** The document's text. */
export function openSearchDescription(): string {
  const element = (name: string, text: string) => `  <${name}>${escapeXml(text)}</${name}>\n`;
  const url = (type: string, template: string, rel: string) =>
    `  <Url type="${type}" rel="${rel}" template="${escapeXml(template)}"/>\n`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n' +
    element('ShortName', SITE.shortName) +
    element('LongName', SITE.name) +
    element('Description', SITE.tagline) +
    url('text/html', `${absolute(SEARCH)}?q={searchTerms}`, 'results') +
    url('application/opensearchdescription+xml', absolute(OPEN_SEARCH), 'self') +
    '  <Query role="example" searchTerms="Almaty workshop 2011"/>\n' +
    element('Language', SITE.lang) +
    element('InputEncoding', 'UTF-8') +
    element('OutputEncoding', 'UTF-8') +
    '</OpenSearchDescription>\n'
  );
}
