import { cutsPair } from './span';

/**
 * The number of Unicode code points before each UTF-16 offset, in the order given. One pass over
 * the text; linear when the offsets ascend. Throws RangeError for an offset outside the text or
 * inside a surrogate pair: stored spans have neither.
 */
export function codePointOffsets(text: string, offsets: readonly number[]): number[] {
  const result = new Array<number>(offsets.length);
  let at = 0;
  let codePoints = 0;
  for (const index of ascendingOrder(offsets)) {
    const offset = offsets[index]!;
    if (offset < 0 || offset > text.length || cutsPair(text, offset)) {
      throw new RangeError(`offset ${offset} is not between two characters of the text`);
    }
    while (at < offset) {
      at += unitsAt(text, at);
      codePoints += 1;
    }
    result[index] = codePoints;
  }
  return result;
}

/**
 * The UTF-16 offset that has each number of code points before it, in the order given; null where
 * the text is shorter. One pass over the text; linear when the offsets ascend.
 */
export function utf16Offsets(text: string, codePoints: readonly number[]): (number | null)[] {
  const result = new Array<number | null>(codePoints.length).fill(null);
  let at = 0;
  let passed = 0;
  for (const index of ascendingOrder(codePoints)) {
    const wanted = codePoints[index]!;
    while (passed < wanted && at < text.length) {
      at += unitsAt(text, at);
      passed += 1;
    }
    if (passed === wanted) result[index] = at;
  }
  return result;
}

/** `codePointOffsets` for one offset. */
export function codePointOffset(text: string, offset: number): number {
  return codePointOffsets(text, [offset])[0]!;
}

/** `utf16Offsets` for one offset. */
export function utf16Offset(text: string, codePoint: number): number | null {
  return utf16Offsets(text, [codePoint])[0]!;
}

function ascendingOrder(offsets: readonly number[]): number[] {
  return offsets.map((_, index) => index).sort((a, b) => offsets[a]! - offsets[b]!);
}

function unitsAt(text: string, offset: number): 1 | 2 {
  return cutsPair(text, offset + 1) ? 2 : 1;
}
