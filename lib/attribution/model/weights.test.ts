import { describe, expect, test } from 'vitest';
import { decodeWeights, encodeWeights, TABLE_NAMES, type TableName } from './weights';

const tables = Object.fromEntries(
  TABLE_NAMES.map((name, i) => [
    name,
    { rows: 2, labels: 3, weights: Int8Array.from([1, -2, 3, -128, 127, i]), scale: i + 0.5 },
  ]),
) as Record<TableName, { rows: number; labels: number; weights: Int8Array; scale: number }>;

const rest = {
  tagChoices: [[-5, 2]] as [number, number][],
  relationChoices: Int32Array.from([-1, 7]),
  cueMoves: Float64Array.from([1, -2.5]),
  roleMoves: Float64Array.from([0.25]),
  confidence: [0.5, -1],
  cueBias: 12.5,
};

describe('weights file', () => {
  test('gives back what was written', () => {
    const read = decodeWeights(encodeWeights(tables, rest));
    expect(read.tables).toEqual(tables);
    const { tables: _, ...others } = read;
    expect(others).toEqual(rest);
  });

  test('a file that is cut short is refused', () => {
    const file = encodeWeights(tables, rest);
    expect(() => decodeWeights(file.subarray(0, file.length - 1))).toThrow('cut short');
  });
});
