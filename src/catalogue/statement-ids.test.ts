import { expect, test } from 'vitest';
import { statements } from '../schemas/fields.ts';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { EVENT, changed } from '../testing/fixtures/content.ts';
import { statementAddress, statementId } from './statement-ids.ts';

const SAID = '  - person: maria-example\n';
const eventOf = (...changes: [string, string][]) =>
  catalogueOf(changed(EVENT, ...changes)).get('events', '2011/almaty-workshop');

test('a statement has the address of its speaker, whatever its words and its paragraph', () => {
  const reworded = eventOf(
    ['says: Dialogue is needed along the whole way.', 'says: All must talk.'],
    ['as: Head of the Centre', 'as: Head'],
    ['cite: [3, handbook]', 'cite: 4'],
  );
  expect(statementId(reworded, 0)).toBe('said-maria-example');
  expect(statementAddress(eventOf(), 0)).toBe('/events/2011/almaty-workshop/#said-maria-example');
});

test('another statement before it changes nothing: that one has a key of its own', () => {
  const earlier = `  - { person: maria-example, key: on-welcome, as: Head, says: Welcome., cite: 1 }\n`;
  const event = eventOf([SAID, earlier + SAID]);
  expect([0, 1].map((index) => statementId(event, index))).toEqual(['said-on-welcome', 'said-maria-example']);
});

test('two statements with one address are refused, with the place of the second', () => {
  const said = { person: 'maria-example', as: 'Head', says: 'Welcome.', cite: 1 };
  const { error } = statements.safeParse([said, said]);
  expect(error?.issues).toMatchObject([{ path: [1, 'key'] }]);
  expect(error?.issues[0]?.message).toContain('said-maria-example');
  expect(statements.safeParse([said, { ...said, key: 'later' }]).success).toBe(true);
});
