/**
 * What is done for the full text beside asking the engine. A part of its own, which comes beside the engine and is there
 * before it: what is asked for first, the names, has no need of it. It imports nothing that other parts do: the bundler
 * would make a third part of that, for which all would wait.
 */
export { answerIn, asked, forPagefind } from './answer-in.ts';
export { isKnown, knownPart } from './known.ts';
export { neededFiles } from './needed-files.ts';
