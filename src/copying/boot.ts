/**
 * What a page with buttons to copy carries inline: a constant, so that its hash in the Content-Security-Policy is one
 * too. The first touch of a button loads the script, which then has the click.
 */

/** The script of the buttons. */
export const COPY_SCRIPT = '/copy.js';

export const COPY_BOOT = [
  'for(let t of["focusin","pointerover","click"])addEventListener(t,e=>{',
  'let b=e.target.closest?.("[data-copy]");',
  `b&&import("${COPY_SCRIPT}").then(m=>t=="click"&&m.copy(b)).catch(_=>_)})`,
].join('');
