import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  createActor,
  createMarkedClaim,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { noteMarksOfSnapshot } from './note-marks';
import { resolveThread } from './resolve-thread';
import { withdrawAnnotation } from './withdraw-annotation';
import { writeAnnotation } from './write-annotation';

describe('noteMarksOfSnapshot', () => {
  useTestDatabase();

  it('counts the notes of each thread on the text and on its claims, without the withdrawn', async () => {
    const ann = await createActor('checker', 'Ann');
    const { claimId, snapshotId } = await createMarkedClaim(ann);
    const { start, end, text } = buildPiece(sampleText, 'no miners left');
    const span = { snapshotId, start, end, exact: text };
    const onClaim = granted(await writeAnnotation(ann, { claimId, body: 'a' })).annotationId;
    const onWords = granted(await writeAnnotation(ann, { span, body: 'b' })).annotationId;
    const onBoth = granted(await writeAnnotation(ann, { claimId, span, body: 'c' })).annotationId;
    granted(await writeAnnotation(ann, { threadId: onWords, body: 'd' }));
    granted(await resolveThread(ann, { annotationId: onWords }));
    granted(await withdrawAnnotation(ann, { annotationId: onBoth }));
    expect(await noteMarksOfSnapshot(ann, snapshotId)).toEqual([
      [onClaim, claimId, -1, -1, 1, 0],
      [onWords, null, start, end, 2, 1],
    ]);
    expect(await noteMarksOfSnapshot(ann, snapshotId + 1)).toEqual([]);
  });
});
