import type { Actor } from '@/lib/auth/actor';
import { ok, type Result } from '@/lib/result';
import { captureAgain } from '@/lib/sources/capture-again';
import type { Capture, StoredSnapshot } from '@/lib/sources/store-snapshot';
import { carryClaims } from './carry-claims';

/**
 * Freezes a new capture of a known source and carries its claims there. Should the carrying not
 * come to pass, the capture stands all the same, and its page offers to carry them.
 */
export async function captureAndCarry(
  actor: Actor,
  sourceId: number,
  capture: Capture,
): Promise<Result<StoredSnapshot>> {
  const captured = await captureAgain(actor, sourceId, capture);
  if (!captured.ok) return captured;
  await carryClaims(actor, { snapshotId: captured.value.snapshotId });
  return ok(captured.value);
}
