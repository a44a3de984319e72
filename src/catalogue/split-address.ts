/**
 * The parts of an address as text. A module of its own, which search does not load: what two scripts of the site have in
 * common becomes a file of its own, and that is one request more.
 */

/** The address of a page or file, and the id of the part of it that is meant. */
export function splitAddress(address: string): { page: string; part: string | undefined } {
  const at = address.indexOf('#');
  return at === -1
    ? { page: address, part: undefined }
    : { page: address.slice(0, at), part: address.slice(at + 1) };
}

const LATER = /page\/\d+\/$/;

/** True for a later page of a list: what stands there moves on as the list grows. */
export const isLaterPage = (address: string): boolean => LATER.test(address);

/** The list of a later page. */
export const listOf = (address: string): string => address.replace(LATER, '');
