import { sha256 } from './canonical';

// The Merkle tree of RFC 6962 and RFC 9162, section 2.1. A hash is 64 hexadecimal digits.

/** The root of the tree without leaves. */
export const emptyRoot = sha256('');

/** The hash of a node over its two children. */
export function hashChildren(left: string, right: string): string {
  const bytes = Buffer.allocUnsafe(65);
  bytes[0] = 0x01;
  bytes.write(left, 1, 'hex');
  bytes.write(right, 33, 'hex');
  return sha256(bytes);
}

/** The hash of the whole subtree that covers leaves `[position · 2^level, (position + 1) · 2^level)`. */
export type WholeSubtree = (level: number, position: number) => string;

/** Leaves as the tree's lowest whole subtrees, for trees that fit in memory. */
export function subtreesOf(leaves: readonly string[]): WholeSubtree {
  const levels: string[][] = [[...leaves]];
  return (level, position) => {
    for (let built = levels.length; built <= level; built += 1) {
      const below = levels[built - 1] ?? [];
      const nodes: string[] = [];
      for (let i = 0; i + 1 < below.length; i += 2) {
        nodes.push(hashChildren(below[i] ?? '', below[i + 1] ?? ''));
      }
      levels.push(nodes);
    }
    const hash = levels[level]?.[position];
    if (hash === undefined) throw new RangeError(`no whole subtree ${position} at level ${level}`);
    return hash;
  };
}

interface Range {
  start: number;
  end: number;
}

/** The largest power of two below `size`; `size` is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The root over leaves `[start, end)`, where `start` is a multiple of the subtree's width. */
function rangeRoot({ start, end }: Range, whole: WholeSubtree): string {
  const size = end - start;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return whole(level, start / size);
  const middle = start + splitOf(size);
  return hashChildren(
    rangeRoot({ start, end: middle }, whole),
    rangeRoot({ start: middle, end }, whole),
  );
}

/** The root of the tree over the first `size` leaves. */
export function treeRoot(size: number, whole: WholeSubtree): string {
  return size === 0 ? emptyRoot : rangeRoot({ start: 0, end: size }, whole);
}

/**
 * The inclusion proof of leaf `index` (from 0) in the tree of `size` leaves: the hashes from the leaf
 * up to the root's children, at most ⌈log2 size⌉. Throws for a leaf that is not in the tree.
 */
export function inclusionProof(index: number, size: number, whole: WholeSubtree): string[] {
  if (index < 0 || index >= size) throw new RangeError(`leaf ${index} is not among ${size}`);
  const proof: string[] = [];
  let range: Range = { start: 0, end: size };
  while (range.end - range.start > 1) {
    const middle = range.start + splitOf(range.end - range.start);
    const left = { start: range.start, end: middle };
    const right = { start: middle, end: range.end };
    const isLeft = index < middle;
    proof.push(rangeRoot(isLeft ? right : left, whole));
    range = isLeft ? left : right;
  }
  return proof.reverse();
}

/** The root that an inclusion proof leads to; null when it has not the length it must have. */
export function rootFromInclusion(
  leafHash: string,
  index: number,
  size: number,
  proof: readonly string[],
): string | null {
  if (index < 0 || index >= size) return null;
  let node = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      hash = hashChildren(sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = hashChildren(hash, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hash : null;
}

/**
 * The consistency proof from the tree of `from` leaves to that of `to`: what must be known to see
 * that the later one only adds to the earlier. Empty when either is trivial.
 */
export function consistencyProof(from: number, to: number, whole: WholeSubtree): string[] {
  if (from < 0 || from > to) throw new RangeError(`${from} leaves do not come before ${to}`);
  if (from === 0 || from === to) return [];
  const proof: string[] = [];
  let range: Range = { start: 0, end: to };
  let isKnown = true;
  while (range.end !== from) {
    const middle = range.start + splitOf(range.end - range.start);
    if (from <= middle) {
      proof.push(rangeRoot({ start: middle, end: range.end }, whole));
      range = { start: range.start, end: middle };
    } else {
      proof.push(rangeRoot({ start: range.start, end: middle }, whole));
      range = { start: middle, end: range.end };
      isKnown = false;
    }
  }
  if (!isKnown) proof.push(rangeRoot(range, whole));
  return proof.reverse();
}

/** Whether the proof shows that the tree with `toRoot` only adds leaves to that with `fromRoot`. */
export function isConsistent(
  from: number,
  to: number,
  fromRoot: string,
  toRoot: string,
  proof: readonly string[],
): boolean {
  if (from > to) return false;
  if (from === to) return fromRoot === toRoot && proof.length === 0;
  if (from === 0) return fromRoot === emptyRoot && proof.length === 0;
  // A tree of 2^n leaves is a node of the later one: the proof begins with it unsaid.
  const path = Number.isInteger(Math.log2(from)) ? [fromRoot, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let node = from - 1;
  let last = to - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  let earlier = first;
  let later = first;
  for (const hash of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      earlier = hashChildren(hash, earlier);
      later = hashChildren(hash, later);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      later = hashChildren(later, hash);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && earlier === fromRoot && later === toRoot;
}

/** Grows a root leaf by leaf with one hash per level, for logs that are read once from the start. */
export class GrowingRoot {
  readonly #peaks: (string | undefined)[] = [];
  size = 0;

  add(leafHash: string): void {
    let hash = leafHash;
    let level = 0;
    for (let peak = this.#peaks[level]; peak !== undefined; peak = this.#peaks[level]) {
      hash = hashChildren(peak, hash);
      this.#peaks[level] = undefined;
      level += 1;
    }
    this.#peaks[level] = hash;
    this.size += 1;
  }

  /** The root over everything added so far. */
  root(): string {
    let root: string | undefined;
    for (const peak of this.#peaks) {
      if (peak === undefined) continue;
      root = root === undefined ? peak : hashChildren(peak, root);
    }
    return root ?? emptyRoot;
  }
}
