/**
 * A feed in files of less than a megabyte (RFC 5005, section 4): programs that look for news ask for the last one,
 * which leads to the others.
 */
import type { EventList } from '../../catalogue/event-lists.ts';
import { archiveAddress } from '../../catalogue/permalinks.ts';

export interface FeedPart extends EventList {
  /** The list it is a part of. */
  list: EventList;
  /** Addresses of the part before it and of the part after it, in the order of the list. */
  before: string | undefined;
  after: string | undefined;
}

/** Events in a part that is full: an event takes about a kilobyte. */
const FULL = 500;

/**
 * The parts of a list, in its order. The last one has the address of the list and from 500 to 999 events, or all of
 * them if there are fewer.
 */
export function feedParts(list: EventList, full = FULL): FeedPart[] {
  const archives = Math.max(0, Math.floor(list.events.length / full) - 1);
  const address = (index: number) =>
    index === archives ? list.address : archiveAddress(list.address, index + 1);
  return Array.from({ length: archives + 1 }, (_, index) => ({
    ...list,
    list,
    address: address(index),
    events: list.events.slice(index * full, index === archives ? undefined : (index + 1) * full),
    before: index === 0 ? undefined : address(index - 1),
    after: index === archives ? undefined : address(index + 1),
  }));
}
