import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/audit/canonical';
import { endorsementText } from '@/lib/audit/key-chain';
import { consistencyProof, subtreesOf, treeRoot } from '@/lib/audit/merkle';
import { checkpointText, signNote, verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { buildWitness as buildSigner } from '@/lib/testing/factories-witnesses';
import { contradictionOf, readCheckpoint } from './judge';

const origin = 'courier.example/log';
const leavesOf = (count: number, salt = '') =>
  Array.from({ length: count }, (_, i) => sha256(`leaf ${salt}${i}`));
const headOf = (leaves: readonly string[]) => ({
  origin,
  size: leaves.length,
  root: treeRoot(leaves.length, subtreesOf(leaves)),
});

describe('a log looked at again', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }));

  it('is accepted whatever was added, and with no other proof', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat({ max: 255 }), async ([from, more], at, bit) => {
        const leaves = leavesOf(from + more);
        const [kept, later] = [headOf(leaves.slice(0, from)), headOf(leaves)];
        const proof = consistencyProof(from, later.size, subtreesOf(leaves));
        expect(await contradictionOf(kept, later, async () => proof)).toBeNull();
        const forged = [...proof];
        const bytes = Buffer.from(forged[at % forged.length] ?? '', 'hex');
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        forged[at % forged.length] = bytes.toString('hex');
        for (const other of [forged, proof.slice(1), [...proof, kept.root], [...proof].reverse()]) {
          if (other.join() === proof.join()) continue;
          expect(await contradictionOf(kept, later, async () => other)).toBe('rewritten');
        }
      }),
    );
  });

  it('is refused when any event that was seen is another, with the best proof there is', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async ([from, more], at) => {
        const kept = headOf(leavesOf(from));
        const leaves = leavesOf(from + more);
        leaves[at % from] = sha256('something else');
        const proof = consistencyProof(from, leaves.length, subtreesOf(leaves));
        expect(await contradictionOf(kept, headOf(leaves), async () => proof)).toBe('rewritten');
        const same = leaves.slice(0, from);
        expect(await contradictionOf(kept, headOf(same), async () => [])).toBe('rewritten');
      }),
    );
  });

  it('is refused when it is shorter, and when nothing proves it', async () => {
    const [kept, later] = [headOf(leavesOf(9)), headOf(leavesOf(12))];
    expect(await contradictionOf(later, kept, async () => [])).toBe('cut');
    expect(await contradictionOf(kept, later, async () => null)).toBe('unproven');
    expect(await contradictionOf(kept, kept, async () => null)).toBeNull();
  });
});

describe('a checkpoint', () => {
  const text = checkpointText(headOf(leavesOf(3)));
  const [first, second, third] = [buildSigner(origin), buildSigner(origin), buildSigner(origin)];
  const keyOf = (signer: typeof first) => verifierKey(verifierOf(signer));
  const endorsed = (by: typeof first, next: typeof first) => ({
    verifierKey: keyOf(next),
    endorsement: signNote(endorsementText(keyOf(next)), by),
  });
  const pinned = verifierOf(first);
  const founding = { verifierKey: keyOf(first), endorsement: null };

  it('is read when the key that is believed signed it, or one that follows from it', () => {
    const keys = [founding, endorsed(first, second), endorsed(second, third)];
    for (const signer of [first, second, third]) {
      const read = readCheckpoint(signNote(text, signer), pinned, keys);
      if (read === null || typeof read === 'string') throw new Error(`it is refused: ${read}`);
      expect([read.head.size, verifierKey(read.key)]).toEqual([3, keyOf(signer)]);
    }
    // Once the third is believed, what the first signs is no longer.
    expect(readCheckpoint(signNote(text, first), verifierOf(third), keys)).toBe('key');
  });

  it.each([
    ['a key that nobody endorses', [founding, { verifierKey: keyOf(second), endorsement: null }]],
    ['a key that another endorses', [founding, endorsed(third, second)]],
    [
      'an endorsement of another',
      [founding, { ...endorsed(first, third), verifierKey: keyOf(second) }],
    ],
    ['a list without the key that is believed', [endorsed(first, second)]],
    ['no list', []],
  ])('is refused with %s', (_what, keys) => {
    expect(readCheckpoint(signNote(text, second), pinned, keys)).toBe('key');
  });

  it('of another log is refused though the key is right, and what is none is nothing', () => {
    const other = checkpointText({ ...headOf(leavesOf(3)), origin: 'else.example/log' });
    expect(readCheckpoint(signNote(other, first), pinned, [founding])).toBe('origin');
    expect(readCheckpoint('<html></html>', pinned, [founding])).toBeNull();
    expect(readCheckpoint(signNote('hello\n', first), pinned, [founding])).toBeNull();
  });
});
