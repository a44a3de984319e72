/**
 * Gives the script of search one known address. No page loads it by a tag (search/boot.ts imports it when it is
 * wanted), so Astro would never find it by itself.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEARCH_SCRIPT } from '../search/addresses.ts';

const source = new URL('../search/browser/main.ts', import.meta.url);

export function searchScript(): AstroIntegration {
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-script',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name === 'client',
                // Loads the styles and parts of a part that is loaded later. Ours have none; it would outweigh them.
                load: (id) =>
                  id === '\0vite/preload-helper.js'
                    ? 'export const __vitePreload = (load) => load();'
                    : undefined,
                buildStart() {
                  // Astro also opens a dev server during a build, to learn the types of the content.
                  if (this.environment.mode !== 'build') return;
                  this.emitFile({
                    type: 'chunk',
                    id: fileURLToPath(source),
                    fileName: SEARCH_SCRIPT.slice(1),
                    // What it shares with a part that is loaded later stays in it: one file, not two in a row.
                    preserveSignature: 'allow-extension',
                  });
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const served = fileURLToPath(source).slice(server.config.root.replace(/\/$/, '').length);
        server.middlewares.use((request, _response, next) => {
          if (request.url?.split('?')[0] === SEARCH_SCRIPT) request.url = served;
          next();
        });
      },
    },
  };
}
