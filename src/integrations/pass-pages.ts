/**
 * Passes each page on as soon as it is rendered. What is made of all pages (the index, the headers) is then at work
 * while Astro renders the next one, and reads nothing again from the disk.
 */
import type { AstroIntegration } from 'astro';

/** An integration that looks at each page. */
export interface PageReader extends AstroIntegration {
  /**
   * Called once a page, in the order in which Astro begins them, which is always the same.
   * @param address such as `/events/2011/almaty-regional-workshop/`
   * @returns the page as it goes on to the next reader, and in the end to the site
   */
  readPage: (address: string, html: string) => string;
}

/** @param readers integrations of the same site */
export function passPages(...readers: readonly PageReader[]): AstroIntegration {
  /** The page before has been read. Several are rendered at once, and the index must not depend on which is done first. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: 'pass-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          render: async (request, options) => {
            const before = last;
            const { promise, resolve: done } = Promise.withResolvers<undefined>();
            last = promise;
            try {
              const result = await usual.render(request, options);
              const response = result instanceof Response ? result : result.response;
              if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return result;
              const address = new URL(request.url).pathname;
              let html = await response.text();
              await before;
              for (const reader of readers) html = reader.readPage(address, html);
              const copy = new Response(html, response);
              return result instanceof Response ? copy : { ...result, response: copy };
            } finally {
              void before.then(() => {
                done(undefined);
              });
            }
          },
        }));
      },
    },
  };
}
