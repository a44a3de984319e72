/**
 * Lets the pages read the loaded content from the file in which Astro keeps it. By itself Astro bundles that file: at
 * 10,000 events it is a module of 50 MB, which is written, hashed and compiled like source text.
 */
import type { AstroIntegration } from 'astro';

/** What Astro's own code imports. If a later version calls it otherwise, builds are right still, only slower. */
const ASTROS_MODULE = /^astro:data-layer-content$/;

const OURS = '\0content-store';

/** The name of Astro's file in its folder for what it remembers. */
const STORE = 'data-store.json';

export function contentStore(): AstroIntegration {
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = JSON.stringify(new URL(STORE, config.cacheDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-store',
                // Before Astro's plugin, which would answer too.
                resolveId: { order: 'pre', filter: { id: ASTROS_MODULE }, handler: () => OURS },
                load: {
                  filter: { id: new RegExp(`^${OURS}$`) },
                  handler: () =>
                    `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL(${file}), 'utf8'));`,
                },
              },
            ],
          },
        });
      },
    },
  };
}
