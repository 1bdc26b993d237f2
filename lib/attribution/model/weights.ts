import type { Table } from '@/lib/attribution/linear/table';

/** The tables of the English model by name, and the numbers learned beside them. */
export interface Weights {
  tables: Record<TableName, Table>;
  /** See `PosModel`: the hash of each word, then its tags. */
  tagChoices: [number, number][];
  /** See `ParserModel`. */
  relationChoices: Int32Array;
  /** Scores of one label after another; one more row than labels, for the first place. */
  cueMoves: Float64Array;
  roleMoves: Float64Array;
  /** Coefficients of the confidence, in the order of `confidenceFeatures`. */
  confidence: number[];
  /** What is added to the scores of cue labels, so that finding more and being right balance. */
  cueBias: number;
}

export const TABLE_NAMES = ['pos', 'arcs', 'relations', 'cue', 'role'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

interface Header {
  tagChoices: [number, number][];
  relationChoices: number[];
  tables: { name: TableName; rows: number; labels: number; scale: number }[];
  cueMoves: number[];
  roleMoves: number[];
  confidence: number[];
  cueBias: number;
}

/** A table whose weights are bytes. */
export type ByteTable = Table & { weights: Int8Array };

/** The file form of the weights: length of the header, the header as JSON, then the tables' bytes. */
export function encodeWeights(
  tables: Record<TableName, ByteTable>,
  rest: Omit<Weights, 'tables'>,
): Uint8Array {
  const header: Header = {
    tagChoices: rest.tagChoices,
    relationChoices: Array.from(rest.relationChoices),
    tables: TABLE_NAMES.map((name) => {
      const { rows, labels, scale } = tables[name];
      return { name, rows, labels, scale };
    }),
    cueMoves: Array.from(rest.cueMoves),
    roleMoves: Array.from(rest.roleMoves),
    confidence: rest.confidence,
    cueBias: rest.cueBias,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const body = TABLE_NAMES.map((name) => tables[name].weights);
  const size = body.reduce((sum, bytes) => sum + bytes.length, 4 + head.length);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, head.length);
  file.set(head, 4);
  let at = 4 + head.length;
  for (const bytes of body) {
    file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), at);
    at += bytes.length;
  }
  return file;
}

/** Reads what `encodeWeights` wrote. Throws on a file that is cut short. */
export function decodeWeights(file: Uint8Array): Weights {
  const size = new DataView(file.buffer, file.byteOffset).getUint32(0);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + size))) as Header;
  let at = 4 + size;
  const tables = {} as Record<TableName, Table>;
  for (const { name, rows, labels, scale } of header.tables) {
    const length = rows * labels;
    if (at + length > file.length) throw new Error('The weights file is cut short.');
    const weights = new Int8Array(file.buffer, file.byteOffset + at, length);
    tables[name] = { rows, labels, weights, scale };
    at += length;
  }
  return {
    tables,
    tagChoices: header.tagChoices,
    relationChoices: Int32Array.from(header.relationChoices),
    cueMoves: Float64Array.from(header.cueMoves),
    roleMoves: Float64Array.from(header.roleMoves),
    confidence: header.confidence,
    cueBias: header.cueBias,
  };
}
