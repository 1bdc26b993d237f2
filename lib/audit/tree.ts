import type { WritingTransaction } from './commit';
import { hashChildren, type WholeSubtree } from './merkle';

type From = Pick<WritingTransaction, 'treeHash' | '$queryRaw'>;

interface HashRow {
  position: number | bigint;
  hash: string;
}

/** Kept are the levels 4, 8, 12 …: a proof reads at most eight hashes for a node between them. */
const step = 4;
const width = 2 ** step;

/** How many events are read at once while the tree grows. */
const leavesAtOnce = 4096;

/** Stores the hashes of all whole subtrees of kept levels among the first `size` events. */
export async function growTree(tx: From, size: number): Promise<void> {
  for (let level = step; 2 ** level <= size; level += step) {
    const last = await tx.treeHash.findFirst({ where: { level }, orderBy: { position: 'desc' } });
    const wanted = Math.floor(size / 2 ** level);
    let position = last === null ? 0 : last.position + 1;
    while (position < wanted) {
      const count = Math.min(wanted - position, leavesAtOnce / width);
      const below = await readHashes(
        tx,
        level - step,
        numbersFrom(position * width, count * width),
      );
      const rows = Array.from({ length: count }, (_, i) => ({
        level,
        position: position + i,
        hash: foldWhole(below.slice(i * width, (i + 1) * width)),
      }));
      await tx.treeHash.createMany({ data: rows });
      position += count;
    }
  }
}

/** The hashes of nodes of a kept level, in the order asked; level 0 are the events themselves. */
async function readHashes(from: From, level: number, positions: number[]): Promise<string[]> {
  // One statement however many are asked for: a list of bound numbers would come in hundreds.
  const asked = JSON.stringify(positions);
  const rows = await (level === 0
    ? from.$queryRaw<HashRow[]>`
        SELECT "seq" - 1 AS "position", "hash" FROM "event"
        WHERE "seq" IN (SELECT value + 1 FROM json_each(${asked}))`
    : from.$queryRaw<HashRow[]>`
        SELECT "position", "hash" FROM "tree_hash"
        WHERE "level" = ${level} AND "position" IN (SELECT value FROM json_each(${asked}))`);
  const known = new Map(rows.map(({ position, hash }) => [Number(position), hash]));
  return positions.map((position) => {
    const hash = known.get(position);
    if (hash === undefined)
      throw new Error(`the log’s tree lacks hash ${position} of level ${level}`);
    return hash;
  });
}

/** `count` whole numbers from `first` on. */
function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The hash over neighbouring nodes whose number is a power of two. */
function foldWhole(nodes: readonly string[]): string {
  let row = [...nodes];
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, i) =>
      hashChildren(row[2 * i] ?? '', row[2 * i + 1] ?? ''),
    );
  }
  return row[0] ?? '';
}

const nodeName = (level: number, position: number) => `${level} ${position}`;

/**
 * Runs `work`, pure arithmetic over whole subtrees of the log, with hashes from the database. It is
 * run twice: once to learn which subtrees it asks for, once with them.
 */
export async function withSubtrees<T>(from: From, work: (whole: WholeSubtree) => T): Promise<T> {
  const asked = new Map<string, { level: number; position: number }>();
  const nothing = '0'.repeat(64);
  work((level, position) => {
    asked.set(nodeName(level, position), { level, position });
    return nothing;
  });
  const nodes = new Map<number, { name: string; positions: number[] }[]>();
  for (const [name, { level, position }] of asked) {
    const kept = Math.floor(level / step) * step;
    const below = 2 ** (level - kept);
    const node = { name, positions: numbersFrom(position * below, below) };
    nodes.set(kept, [...(nodes.get(kept) ?? []), node]);
  }
  const known = new Map<string, string>();
  for (const [level, list] of nodes) {
    const positions = list.flatMap((node) => node.positions);
    const hashes = await readHashes(from, level, positions);
    let next = 0;
    for (const node of list) {
      known.set(node.name, foldWhole(hashes.slice(next, next + node.positions.length)));
      next += node.positions.length;
    }
  }
  return work((level, position) => known.get(nodeName(level, position)) ?? nothing);
}
