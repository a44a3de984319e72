/** A text as an address of its own (RFC 2397): a file to save that is no file on the server. */
export const dataAddress = (text: string): string =>
  // Spaces stay: the address stands beside the same text, and so is packed to nearly nothing.
  `data:text/plain;charset=utf-8,${text.replace(/[%#\p{Cc}]/gu, encodeURIComponent)}`;
