import { describe, expect, test } from 'vitest';
import { edtfDate, parseEdtf, sortDigits } from './edtf.ts';

const moment = (year?: number, month?: number, day?: number) => ({ year, month, day });

describe('dates of EDTF', () => {
  test.each([
    ['2011', moment(2011)],
    ['2010-10', moment(2010, 10)],
    ['2011-11-09', moment(2011, 11, 9)],
    ['2012-02-29', moment(2012, 2, 29)],
    ['0988-01-01', moment(988, 1, 1)],
    ['XXXX', moment()],
    ['XXXX-09', moment(undefined, 9)],
    ['XXXX-09-14', moment(undefined, 9, 14)],
    ['XXXX-02-29', moment(undefined, 2, 29)],
    ['201X', moment()],
    ['20XX', moment()],
    ['2011-XX', moment(2011)],
    ['2011-09-XX', moment(2011, 9)],
  ])('%s', (text, start) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: { text, start, end: start, interval: false } });
  });

  test.each([
    ['2011-11-09/2011-11-10', moment(2011, 11, 9), moment(2011, 11, 10)],
    ['2008/2011', moment(2008), moment(2011)],
    ['2011-03/2011-08', moment(2011, 3), moment(2011, 8)],
    ['2011-11-09/2011-11-09', moment(2011, 11, 9), moment(2011, 11, 9)],
    ['2011/2011-05', moment(2011), moment(2011, 5)],
    ['2011-05/2011', moment(2011, 5), moment(2011)],
    ['2007-04-06/..', moment(2007, 4, 6), undefined],
    ['../2007-04-06', undefined, moment(2007, 4, 6)],
    ['2007-04-06/', moment(2007, 4, 6), undefined],
    ['/2007-04-06', undefined, moment(2007, 4, 6)],
    ['XXXX-09-14/XXXX-09-15', moment(undefined, 9, 14), moment(undefined, 9, 15)],
  ])('%s is an interval', (text, start, end) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: { text, start, end, interval: true } });
  });
});

describe('what is no date, in words', () => {
  test.each([
    ['', /is not an EDTF date; write/],
    ['9 November 2011', /is not an EDTF date/],
    ['09.11.2011', /is not an EDTF date/],
    ['2011-11-9', /is not an EDTF date/],
    ['11', /is not an EDTF date/],
    ['20111109', /is not an EDTF date/],
    ['2011-11-09T10:00', /is not an EDTF date/],
    [' 2011', /is not an EDTF date/],
    ['2011-13', /has no month 13; months run from 01 to 12/],
    ['2011-00', /has no month 00/],
    ['2011-02-29', /has no day 29; that month has 28 days/],
    ['2011-11-31', /has no day 31; that month has 30 days/],
    ['2011-11-00', /has no day 00/],
    ['2011-11-10/2011-11-09', /ends before it starts; put the earlier date first/],
    ['2011/2010-12', /ends before it starts/],
    ['2011/2012/2013', /more than one slash/],
    ['../..', /names neither start nor end; write XXXX/],
    ['/', /names neither start nor end/],
    ['2011/2012-13', /has no month 13/],
  ])('%j', (text, words) => {
    const result = parseEdtf(text);
    expect(result.ok ? '' : result.problem).toMatch(words);
    expect(() => edtfDate(text)).toThrow(RangeError);
  });
});

test.each([
  [moment(2011, 11, 9), '0', '20111109'],
  [moment(2011, 11), '0', '20111100'],
  [moment(2011), '9', '20119999'],
  [moment(), '0', '00000000'],
  [moment(undefined, 9, 14), '9', '99990914'],
] as const)('%o with %s is %s', (value, filler, digits) => {
  expect(sortDigits(value, filler)).toBe(digits);
});
