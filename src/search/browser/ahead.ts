/** Files that are asked for before the part of search that needs them is there, in whatever way a host has them cached. */
import { ENTRY, HASH_TO_COME, NAMES, WASM, pageList } from '../addresses.ts';

/** What search/boot.ts asks for: the names, and a moment later the engine's program. */
interface Early {
  n: Promise<Response>;
  w: Promise<Response>;
}

declare global {
  var early: Early | undefined;
}

const asked = new Map<string, Promise<Response>>();

/** The browser's own, before browser/engine.ts puts another in its place. */
export const plainFetch = globalThis.fetch;

/** Asks for a file; `take` gives it when the engine wants it. */
export function ask(address: string): void {
  const response = plainFetch(address);
  response.catch(() => undefined);
  asked.set(address.replace(/\?.*/, ''), response);
}

/** Asks for what the engine will ask for, one after the other, when it has started. */
export function askAhead(): void {
  // As Pagefind does, so that no host and no browser gives an old one.
  ask(`${ENTRY}?ts=${String(Date.now())}`);
  // Not while the site is being worked on: nothing has put the hash there.
  if (!import.meta.env.DEV) ask(pageList(HASH_TO_COME));
}

const taken = new Set<string>();

async function early(path: string): Promise<Response | undefined> {
  const boot = globalThis.early;
  const ofBoot = path === NAMES ? boot?.n : path === WASM ? boot?.w : undefined;
  const response = taken.has(path) ? undefined : await (asked.get(path) ?? ofBoot);
  taken.add(path);
  return response?.ok === true ? response : undefined;
}

/**
 * The file, from what was asked for ahead if there is such; each of these can be had once.
 * @throws if it could not be had
 */
export async function take(address: string): Promise<Response> {
  const path = address.replace(/\?.*/, '');
  const response = (await early(path).catch(() => undefined)) ?? (await plainFetch(address));
  if (!response.ok) throw new Error(`Not readable: ${address}`);
  return response;
}
