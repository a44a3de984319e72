/** XML (https://www.w3.org/TR/xml/) as our own writers need it. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Not for the markup's sake: `]]>` may not stand in text (XML 1.0, 2.4).
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for an element or for an attribute in double quotes. Characters that XML forbids never pass the gate. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
