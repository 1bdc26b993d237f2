import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './canonical';
import {
  consistencyProof,
  emptyRoot,
  GrowingRoot,
  hashChildren,
  inclusionProof,
  isConsistent,
  rootFromInclusion,
  subtreesOf,
  treeRoot,
} from './merkle';

/** The tree head as RFC 6962 defines it, in its own words. */
function plainRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return emptyRoot;
  if (leaves.length === 1) return leaves[0] ?? '';
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hashChildren(plainRoot(leaves.slice(0, split)), plainRoot(leaves.slice(split)));
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, i) => sha256(`leaf ${i}`));
const flipped = (hash: string) => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

describe('the tree', () => {
  it('has the roots that RFC 6962’s own test data give', () => {
    // The eight leaves of the reference implementation of Certificate Transparency.
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].map((hex) =>
      sha256(Buffer.from(`00${hex}`, 'hex')),
    );
    expect(treeRoot(1, subtreesOf(inputs))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(treeRoot(2, subtreesOf(inputs))).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    );
    expect(treeRoot(3, subtreesOf(inputs))).toBe(
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    );
    expect(treeRoot(7, subtreesOf(inputs))).toBe(
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    );
  });

  it('grows to the same root as it is defined with', () => {
    const leaves = leavesOf(70);
    const growing = new GrowingRoot();
    for (let size = 0; size <= leaves.length; size += 1) {
      const root = plainRoot(leaves.slice(0, size));
      expect(treeRoot(size, subtreesOf(leaves))).toBe(root);
      expect(growing.root()).toBe(root);
      growing.add(leaves[size] ?? '');
    }
  });
});

describe('an inclusion proof', () => {
  it('leads from every leaf to the root, is short, and from no other place', () => {
    for (const size of [1, 2, 3, 4, 7, 8, 13, 64, 65]) {
      const leaves = leavesOf(size);
      const whole = subtreesOf(leaves);
      const root = treeRoot(size, whole);
      for (const [index, leaf] of leaves.entries()) {
        const proof = inclusionProof(index, size, whole);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(rootFromInclusion(leaf, index, size, proof)).toBe(root);
        expect(rootFromInclusion(flipped(leaf), index, size, proof)).not.toBe(root);
        if (index + 1 < size) {
          expect(rootFromInclusion(leaf, index + 1, size, proof)).not.toBe(root);
        }
        for (let i = 0; i < proof.length; i += 1) {
          const forged = proof.map((hash, at) => (at === i ? flipped(hash) : hash));
          expect(rootFromInclusion(leaf, index, size, forged)).not.toBe(root);
        }
        expect(rootFromInclusion(leaf, index, size, [...proof, root])).toBeNull();
      }
    }
  });
});

describe('a consistency proof', () => {
  it('shows that a tree only grew, and nothing else', () => {
    const leaves = leavesOf(40);
    const whole = subtreesOf(leaves);
    for (let to = 0; to <= leaves.length; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const proof = consistencyProof(from, to, whole);
        const [earlier, later] = [treeRoot(from, whole), treeRoot(to, whole)];
        expect(isConsistent(from, to, earlier, later, proof)).toBe(true);
        expect(isConsistent(from, to, flipped(earlier), later, proof)).toBe(false);
        if (from > 0) expect(isConsistent(from, to, earlier, flipped(later), proof)).toBe(false);
      }
    }
  });

  it('of a rewritten past never holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.nat(),
        fc.nat(),
        (to, fromSeed, alteredSeed) => {
          const from = 1 + (fromSeed % (to - 1));
          const leaves = leavesOf(to);
          const earlier = treeRoot(from, subtreesOf(leaves));
          leaves[alteredSeed % from] = sha256('something else');
          const rewritten = subtreesOf(leaves);
          const proof = consistencyProof(from, to, rewritten);
          return !isConsistent(from, to, earlier, treeRoot(to, rewritten), proof);
        },
      ),
    );
  });
});
