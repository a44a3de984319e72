/** The part of CBOR (RFC 8949) in which Pagefind writes its index: whole numbers, texts, lists, and null. */

export type Cbor = number | string | null | Cbor[];

const UINT = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const NULL = 0xf6;

/** Sizes of a number that follows the first byte, by the low five bits of that. */
const FOLLOWING: Readonly<Record<number, 1 | 2 | 4>> = { 24: 1, 25: 2, 26: 4 };

interface Head {
  kind: number;
  /** A number, the bytes of a text, the values of a list. */
  count: number;
  /** Where the next byte stands. */
  end: number;
}

/** Reads how a value begins. @throws RangeError if it is none of what Pagefind writes */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [kind, low] = [first >> 5, first & 31];
  const size = FOLLOWING[low];
  if (first === NULL) return { kind, count: 0, end: at + 1 };
  if (![UINT, NEGATIVE, TEXT, LIST].includes(kind) || (low >= 24 && size === undefined))
    throw new RangeError(`CBOR that begins with the byte ${String(first)}`);
  if (size === undefined) return { kind, count: low, end: at + 1 };
  return { kind, count: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

/** Reads one value. @throws RangeError if the bytes are anything else, or more */
export function fromCbor(bytes: Buffer): Cbor {
  let at = 0;
  const value = (): Cbor => {
    const { kind, count, end } = headAt(bytes, at);
    at = end;
    if (kind === UINT) return count;
    if (kind === NEGATIVE) return -1 - count;
    if (kind === LIST) return Array.from({ length: count }, value);
    if (kind !== TEXT) return null;
    at += count;
    if (at > bytes.length) throw new RangeError('CBOR that ends too soon');
    return bytes.toString('utf8', at - count, at);
  };
  const whole = value();
  if (at !== bytes.length) throw new RangeError('CBOR with something after it');
  return whole;
}

/** Where the value that begins at a place ends. @throws RangeError if it is none of what Pagefind writes */
export function cborEnd(bytes: Buffer, at: number): number {
  const { kind, count, end } = headAt(bytes, at);
  if (kind === TEXT) return end + count;
  let next = end;
  if (kind === LIST) for (let value = 0; value < count; value++) next = cborEnd(bytes, next);
  return next;
}

/** The places at which the values of a list begin, and then the one at which it ends. */
export function cborList(bytes: Buffer, at: number): number[] {
  const { kind, count, end } = headAt(bytes, at);
  if (kind !== LIST) throw new RangeError('CBOR with something else than a list');
  const places = [end];
  for (let value = 0; value < count; value++) places.push(cborEnd(bytes, places.at(-1) ?? end));
  return places;
}

function head(kind: number, count: number): Buffer {
  const low = count < 24 ? count : count < 1 << 8 ? 24 : count < 1 << 16 ? 25 : 26;
  const bytes = Buffer.alloc(1 + (FOLLOWING[low] ?? 0));
  bytes.writeUInt8((kind << 5) | low);
  const size = FOLLOWING[low];
  if (size !== undefined) bytes.writeUIntBE(count, 1, size);
  return bytes;
}

/** Writes a list of values that are written already. */
export const listOf = (values: readonly Buffer[]): Buffer =>
  Buffer.concat([head(LIST, values.length), ...values]);

/** Writes one value, in the shortest form. */
export function toCbor(value: Cbor): Buffer {
  if (value === null) return Buffer.of(NULL);
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UINT, value);
  if (typeof value === 'string')
    return Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)]);
  return listOf(value.map(toCbor));
}
