/** Interface words of the link contract: the page that checks links, and what stands at old addresses. */
export const linkWords = {
  title: 'Check your links',
  description:
    'Paste the links that you have to this record, and see which are live, which have moved and which are gone. The check runs in your browser; nothing is sent.',
  intro:
    'Every address that this record has published is kept: it answers, it leads to where its page has gone, or it says why there is none any more. Here you can see which holds for the links you have.',
  label: 'Your links, or any text or page source that holds them',
  hint: 'The check needs JavaScript and runs in your browser: nothing you paste is sent anywhere. Without it, follow a link: an old address leads on by itself. Whatever has moved or gone is listed below.',
  button: 'Check',
  none: 'There is no link in this text.',
  failed: 'The list of addresses could not be loaded. Try again, or look into links.json.',
  found: (links: number): string => (links === 1 ? '1 link:' : `${String(links)} links:`),
  state: {
    live: 'live',
    part: 'the page is live, but this part of it is not one that lasts; link to',
    later: 'a later page of a list, which moves on as the list grows; link to',
    moved: 'moved to',
    gone: 'gone:',
    unknown: 'never published; a letter may be missing',
    elsewhere: 'not on this site',
  },
  changed: 'Moved or gone',
  unchanged: 'Nothing has moved or gone so far.',
  old: 'Old address',
  now: 'Where it is now',
  since: 'Since',
  forPrograms: 'For programs',
  forProgramsText: 'The whole list, with every address, old and new, is one file:',
  movedTo: 'Moved to',
  goneKind: 'No longer here',
  goneDescription: (address: string): string =>
    `What stood at ${address} is no longer part of the record. This page says why, and how to cite what was there.`,
  goneDates: 'Dates',
  goneReason: 'Why it is gone',
  goneCite: 'How to cite what was there',
} as const;
