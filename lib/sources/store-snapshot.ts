import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import type { PreparedSource } from './prepare-source';

/** A prepared text with the bytes it was made from. */
export interface Capture {
  prepared: PreparedSource;
  rawBytes: Uint8Array;
  fileName: string | null;
}

export interface StoredSnapshot {
  snapshotId: number;
  number: number;
}

/** Freezes a capture as the next snapshot of its source, inside the caller's transaction. */
export async function storeSnapshot(
  tx: WritingTransaction,
  actor: Actor,
  sourceId: number,
  capture: Capture,
): Promise<{ stored: StoredSnapshot; event: EventDraft }> {
  const { prepared } = capture;
  const latest = await tx.snapshot.aggregate({ where: { sourceId }, _max: { number: true } });
  const number = (latest._max.number ?? 0) + 1;
  const snapshot = await tx.snapshot.create({
    data: {
      sourceId,
      number,
      fileName: capture.fileName,
      mediaType: prepared.mediaType,
      encoding: prepared.encoding,
      extractorName: prepared.extractor.name,
      extractorVersion: prepared.extractor.version,
      rawSha256: prepared.rawSha256,
      textSha256: prepared.textSha256,
      wordCount: prepared.wordCount,
      length: prepared.text.length,
      capturedAt: new Date().toISOString(),
      capturedById: actor.id,
      text: prepared.text,
      rawBytes: Buffer.from(capture.rawBytes),
    },
    select: { id: true },
  });
  const event: EventDraft = {
    type: 'snapshot.captured',
    subject: snapshot.id,
    data: {
      sourceId,
      number,
      fileName: capture.fileName,
      mediaType: prepared.mediaType,
      encoding: prepared.encoding,
      extractor: `${prepared.extractor.name} ${prepared.extractor.version}`,
      rawSha256: prepared.rawSha256,
      textSha256: prepared.textSha256,
      wordCount: prepared.wordCount,
    },
  };
  return { stored: { snapshotId: snapshot.id, number }, event };
}
