/**
 * The only script that every page carries, inline: a constant, so that its hash in the Content-Security-Policy is one
 * too. It is written small on purpose; in words:
 * - the first touch of a search box (or of what else has `data-search`), or an address of the search page that asks for
 *   something, loads the script of search;
 * - with it goes the request for the names, and a moment later those for the two large files of the engine: so they
 *   wait for nobody, and on a slow line hardly keep the names waiting. browser/ahead.ts takes them from `early`;
 * - if the script fails, the element with `data-failed` (the status line of the search page) says the words it carries.
 */
import { ENGINE, NAMES, SEARCH_SCRIPT, WASM } from './addresses.ts';

/** Milliseconds by which the names and the script are ahead: what a slow line (1.6 Mbit/s) needs for nearly all of them. */
const HEAD_START = 75;

export const BOOT_SCRIPT = [
  // The script puts a fetch of its own in the place of this one (browser/engine.ts).
  '{let g=fetch,l=_=>{',
  `self.early||(early={n:g("${NAMES}"),w:new Promise(r=>setTimeout(r,${String(HEAD_START)})).then(_=>(import("${ENGINE}").catch(_=>_),g("${WASM}")))}).w.catch(_=>_);early.n.catch(_=>_);`,
  `import("${SEARCH_SCRIPT}").catch(_=>{let f=document.querySelector("[data-failed]");if(f)f.textContent=f.dataset.failed})};`,
  'for(let t of["focusin","pointerover"])addEventListener(t,e=>e.target.closest?.("[data-search]")&&l());',
  '/^.search.\\?./.test(location.pathname+location.search)&&l()}',
].join('');
