/**
 * Gives a script of ours one known address. No page loads it by a tag (a few letters inline import it when it is
 * wanted: search/boot.ts, copying/boot.ts), so Astro would never find it by itself.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * @param source the script's module
 * @param address where it is served, such as `/search.js`
 */
export function browserScript(source: URL, address: string): AstroIntegration {
  return {
    name: `browser-script ${address}`,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: `browser-script ${address}`,
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
                    fileName: address.slice(1),
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
          if (request.url?.split('?')[0] === address) request.url = served;
          next();
        });
      },
    },
  };
}
