/** Faults of the text below the fields. */
import { error, quoted } from './entry.ts';

export const BODY_CODES = {
  'not-mdx': error((what: string, how: string) => [what, how]),
  'empty-text': error(() => [
    'There is no text below the fields.',
    'Write at least one paragraph below the second --- line.',
  ]),
  'title-in-text': error((text: string) => [
    `The heading ${quoted(text)} is a second title of the page; the title is the field “title”.`,
    `Take it out, or write it as a section: ## ${text === '' ? 'Heading' : text}`,
  ]),
  'skipped-heading-level': error((text: string, depth: number, right: number) => [
    `The heading ${quoted(text)} has ${String(depth)} signs #, one level more than the heading above it allows.`,
    `Write it with ${String(right)}: ${'#'.repeat(right)} ${text}`,
  ]),
  'empty-heading': error(() => [
    'A heading has no words.',
    'Write what the section is about, or take the # signs out.',
  ]),
  'heading-without-space': error((right: string) => [
    'A line is meant as a heading, but has no space after its # signs.',
    `Write ${right}`,
  ]),
  'reserved-heading': error((text: string) => [
    `The heading ${quoted(text)} has the same address on the page as a part that the site adds.`,
    'Word it a little differently, or leave that part to the site.',
  ]),
  'foreign-component': error((name: string, how: string) => [
    `${name} is not allowed in the text of an entry.`,
    how,
  ]),
  'control-character': error((name: string, where: string) => [
    `${where} holds an invisible control character (${name}), most likely from copying.`,
    'Delete it: take out the words around it and type them again.',
  ]),
  'unpaired-direction-mark': error((name: string, partner: string, where: string) => [
    `${where} holds an invisible mark for the direction of writing (${name}) without its partner (${partner}).`,
    'Delete it: take out the words around it and type them again.',
  ]),
};
