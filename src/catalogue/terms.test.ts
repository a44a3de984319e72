import { describe, expect, test } from 'vitest';
import { termFinder } from './terms.ts';

const find = termFinder([
  { id: 'victim', forms: ['victim', 'victims'] },
  { id: 'presumed-victim', forms: ['presumed victim', 'presumed victims'] },
  { id: 'akimat', forms: ['akimat', 'әкімдік'] },
  { id: 'odd', forms: ['what (now)?', 'C++'] },
]);

/** The terms found in a text, each as `id:words`. */
const found = (text: string, used = new Set<string>()) =>
  find(text, used).map(({ id, index, length }) => `${id}:${text.slice(index, index + length)}`);

describe('terms in a text', () => {
  test.each([
    ['A victim came.', ['victim:victim']],
    ['Victims came.', ['victim:Victims']],
    ['A presumed victim is no victim.', ['presumed-victim:presumed victim', 'victim:victim']],
    ['Two victims, one victim.', ['victim:victims']],
    ['Revictimisation and victimhood', []],
    ['A non-victim and a victim-centred way', []],
    ['(victim)', ['victim:victim']],
    ['Облыс әкімдік үйі', ['akimat:әкімдік']],
    ['әкімдіктер', []],
    ['what (now)? C++', ['odd:what (now)?']],
    ['', []],
  ])('%j', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  test('a term that was used before is not found again', () => {
    const used = new Set(['victim']);
    expect(found('A victim and a presumed victim.', used)).toEqual(['presumed-victim:presumed victim']);
    expect(found('Another presumed victim.', used)).toEqual([]);
  });

  test('no terms find nothing', () => {
    expect(termFinder([])('victim', new Set())).toEqual([]);
  });
});
