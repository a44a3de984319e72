/** The words of the buttons that copy: in a file of their own, since a script carries them. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser does not let a page copy: the text is marked, and the reader copies it. */
  marked: 'Marked, copy it with your keys',
} as const;
