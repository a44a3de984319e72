import { describe, expect, test } from 'vitest';
import { cyrillic, romanised, withoutUmlauts } from './scripts.ts';

describe('in Latin letters', () => {
  test.each([
    ['Баймурзин', ['baymurzin']],
    ['Шымкент', ['shymkent']],
    ['торговля людьми', ['torgovlya lyudmi']],
    ['Қазақстан', ['qazaqstan']],
    ['Қарағанды', ['qaraghandy', 'qaragandy']],
    ['Жезқазған', ['zhezqazghan', 'jezqazgan']],
    ['Almaty', []],
  ])('%s', (name, latin) => {
    expect(romanised(name)).toEqual(latin);
  });
});

describe('in Cyrillic letters', () => {
  test.each([
    ['Armanbek Baymurzin', 'арманбек баймурзин'],
    ['Zhangali Kenbayev', 'жангали кенбаев'],
    ['Aina Shormanbayeva', 'аина шорманбаева'],
    ['Abdukalikova', 'абдукаликова'],
    ['Vladimir Pryakhin', 'владимир пряхин'],
    ['Yury Fedotov', 'юры федотов'],
    ['ОБСЕ', ''],
  ])('%s', (name, expected) => {
    expect(cyrillic(name)).toBe(expected);
  });
});

test('umlauts', () => {
  expect(withoutUmlauts('Mirco Guenther')).toBe('Mirco Gunther');
  expect(withoutUmlauts('Robert Heuer')).toBe('');
});
