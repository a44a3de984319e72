/**
 * Which files of the index a question needs, read from the list of pages before the engine can: that waits for its program, the
 * largest file of all, and only then would ask for them.
 */

/** Bytes with which every file of the index begins. */
const SIGNATURE = 12;

const TEXT = 3;
const LIST = 4;

/** One value of the part of CBOR (RFC 8949) in which tooling/pagefind/repack.ts writes the list. */
type Value = number | string | Value[];

/** Reads the list; `null`, which it has none of, would come out as a number. */
function valueOf(bytes: DataView): Value {
  const text = new TextDecoder();
  let at = SIGNATURE;
  const number = (size: number): number => {
    at += size;
    return size === 1
      ? bytes.getUint8(at - 1)
      : size === 2
        ? bytes.getUint16(at - 2)
        : bytes.getUint32(at - size);
  };
  const value = (): Value => {
    const first = number(1);
    const low = first & 31;
    const count = low < 24 ? low : number(1 << (low - 24));
    if (first >> 5 === LIST) return Array.from({ length: count }, value);
    if (first >> 5 !== TEXT) return count;
    at += count;
    return text.decode(new Uint8Array(bytes.buffer, at - count, count));
  };
  return value();
}

/**
 * The files of words and filters that a question needs, as paths in the folder of the index. A word with an English
 * ending nearly always stands in the file of its stem, for which the engine looks.
 * @param list the list of pages, unpacked
 * @throws RangeError if it is cut or something else
 */
export function neededFiles(list: ArrayBuffer, query: string, filters: readonly string[]): Set<string> {
  const [, , words, ofFilters] = valueOf(new DataView(list)) as [
    unknown,
    unknown,
    [from: string, to: string, name: string][],
    [filter: string, name: string][],
  ];
  const asked = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set([
    ...asked.flatMap((word) =>
      words.filter(([from, to]) => from <= word && word <= to).map(([, , name]) => `index/${name}.pf_index`),
    ),
    ...ofFilters.filter(([filter]) => filters.includes(filter)).map(([, name]) => `filter/${name}.pf_filter`),
  ]);
}
