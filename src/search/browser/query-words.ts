/**
 * What is done with the words of a query before the full text is asked. A part of its own, which comes beside the engine
 * and is there before it: what is asked for first, the names, has no need of it. It must not import what other parts do.
 */
export { british } from '../british.ts';
export { isKnown } from './known.ts';
