import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { getSnapshotText } from '@/lib/sources/queries';
import { speakerMasks } from './hidden-speaker';

/**
 * The text of a snapshot as this member may read it: as long as the speaker of a claim in it is
 * hidden from them, with the names covered at the same length. `isWhole` is false then, and `text`
 * does not have the hash. Null when there is no such snapshot.
 */
export async function readableText(actor: Actor, snapshotId: number) {
  const stored = await getSnapshotText(actor, snapshotId);
  if (!stored) return null;
  const masks = await speakerMasks(actor, { snapshotId });
  let { text } = stored;
  for (const mask of masks.values()) text = mask.inSnapshot(snapshotId, text);
  return { ...stored, text, isWhole: masks.size === 0 };
}

/**
 * The raw bytes of a snapshot with their SHA-256. Null when there is none, and for whoever the
 * speaker of a claim in it is still hidden from: in bytes no name can be covered.
 */
export async function readableBytes(
  actor: Actor,
  snapshotId: number,
): Promise<{ rawBytes: Uint8Array; rawSha256: string } | null> {
  if (!canReadCasework(actor) || !Number.isSafeInteger(snapshotId)) return null;
  const masks = await speakerMasks(actor, { snapshotId });
  if (masks.size > 0) return null;
  return reading().snapshot.findUnique({
    where: { id: snapshotId },
    select: { rawBytes: true, rawSha256: true },
  });
}
