/** Faults of what the site has promised: addresses that would stop answering, and words about them that are wrong. */
import { counted, error } from './entry.ts';

export const PROMISE_CODES = {
  'list-not-in-order': error((line: string) => [
    `The line ${line} is no address, stands twice, or stands after one that should follow it.`,
    'Run: npm run permalinks (it puts the list in order).',
  ]),
  unanswered: error((address: string, others: number, near: string | undefined) => [
    `${address} was published and would stop answering${others === 0 ? '' : `, with ${counted(others, 'part or other form', 'parts and other forms')} of it`}.`,
    `Bring it back, or add to content/retired.yaml: { from: ${address}, to: ${near ?? 'its new address'}, since: the day of the change }${address.includes('#') ? '' : ', or “gone” instead of “to”, with title, dates, reason and cite'}.`,
  ]),
  'retired-twice': error((address: string) => [
    `${address} stands here a second time.`,
    'Keep the entry that is true today.',
  ]),
  'retired-but-answers': error((address: string) => [
    `${address} answers: an entry here would hide a living page.`,
    'Take the entry out, or take away what stands at the address.',
  ]),
  'never-published': error((address: string, near: string | undefined) => [
    `${address} was never published, so nobody can come from there.`,
    near === undefined ? 'Correct the address, or take the entry out.' : `Write ${near}.`,
  ]),
  'retired-loop': error((address: string) => [
    `Whoever follows ${address} is led in a circle.`,
    'Let every entry of the circle lead to a page that answers.',
  ]),
  'retired-chain': error((to: string, end: string) => [
    `${to} has moved itself.`,
    `Write where it stands now: ${end}.`,
  ]),
  'target-gone': error((to: string) => [
    `${to} is gone itself.`,
    'Write “gone” here as well, or lead to a page that answers.',
  ]),
  'missing-target': error((to: string, near: string | undefined) => [
    `Nothing answers at ${to}.`,
    near === undefined ? 'Write an address that answers.' : `Write ${near}.`,
  ]),
};
