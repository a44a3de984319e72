/** Files that were asked for before the part of search that needs them was there (search/boot.ts says when). */

const asked = new Map<string, Promise<Response>>();

/** Asks for a file ahead of its time. A failure shows when it is wanted. */
export function ahead(address: string): void {
  if (asked.has(address)) return;
  const response = fetch(address);
  asked.set(address, response);
  response.catch(() => undefined);
}

/**
 * The file, from what was asked for ahead if there is such; each can be had once.
 * @throws if it could not be had
 */
export async function take(address: string): Promise<Response> {
  const early = asked.get(address);
  asked.delete(address);
  const response = (await early?.catch(() => undefined)) ?? (await fetch(address));
  if (!response.ok) throw new Error(`Not readable: ${address}`);
  return response;
}
