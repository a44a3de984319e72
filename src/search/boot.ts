/**
 * The only script that every page carries, inline: a constant, so that its hash in the Content-Security-Policy is one
 * too. It is written small on purpose; in words:
 * - the first touch of a search box, or an address with a query, loads the script of search. A page that has `q=` by
 *   chance only warms the engine;
 * - if that fails, the element with `data-failed` (the status line of the search page) says the words it carries there;
 * - `/` puts the cursor into the search box, unless a key is held with it or the reader is in a field. Whatever has a
 *   `value` is a field.
 */
import { SEARCH_SCRIPT } from './addresses.ts';

export const BOOT_SCRIPT = [
  '{let $=s=>document.querySelector(`[data-${s}]`),',
  `l=_=>import("${SEARCH_SCRIPT}").catch(_=>{let f=$("failed");if(f)f.textContent=f.dataset.failed});`,
  'addEventListener("focusin",e=>"search"in e.target.dataset&&l());',
  'onkeydown=e=>{e.key!="/"|e.ctrlKey|e.metaKey|e.altKey|"value"in e.target||($("search")?.focus(),e.preventDefault())};',
  '/q=./.test(location)&&l()}',
].join('');
