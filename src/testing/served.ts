/** A built site behind our own server, on a port of its own. */
import { createSiteServer, listen } from '../tooling/static-server.ts';

export interface Served {
  /** Such as `http://localhost:41234`, without a slash at the end. */
  origin: string;
  /** Ends it at once, whoever is still connected. */
  close: () => void;
}

/** @param folder path of the built site */
export async function serve(folder: string): Promise<Served> {
  const server = await createSiteServer(folder);
  // A port of its own, so that a running "npm run serve" is never tested by mistake.
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
