import { afterAll, describe, expect, it } from 'vitest';
import { keepPrivate } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';
import { WriteRefused } from '@/lib/db/write-refused';
import { endOffload } from '@/lib/offload/offload';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { createSource } from '@/lib/testing/factories-sources';
import { dismissClaim } from './dismiss-claim';
import { failExtraction, failExtractionInTime, failInterruptedExtractions } from './extraction';
import { beginRun, brokenOff, runExtraction } from './run-extraction';

const checker = { id: 1, name: 'Cem', role: 'checker' as const };
const text = `“The bridge stays closed,” said Mira Toll, the mayor of Orsova.

“Nobody asked us,” said Olaf Brandt, the harbour master.`;

describe('runExtraction', () => {
  useTestDatabase();
  afterAll(endOffload);

  it('proposes the claims of a snapshot, each span slicing to its words', async () => {
    const { snapshotId } = await createSource(checker, text);
    const run = await runExtraction(checker, snapshotId);
    expect(run).toMatchObject({ ok: true, value: { proposalCount: 2 } });
    const spans = await reading().claimSpan.findMany();
    expect(spans.length).toBeGreaterThan(2);
    for (const span of spans) {
      expect(text.slice(span.startOffset, span.endOffset)).toBe(span.exact);
    }
    expect(await reading().extraction.findFirst()).toMatchObject({
      state: 'completed',
      proposalCount: 2,
    });
  });

  it('never touches what a person decided when it runs again', async () => {
    const { snapshotId } = await createSource(checker, text);
    await runExtraction(checker, snapshotId);
    const [first] = await reading().claim.findMany();
    await dismissClaim(checker, { claimId: first!.id, reason: 'No claim.' });
    const before = await reading().claim.findMany({ include: { spans: true } });
    const again = await runExtraction(checker, snapshotId);
    expect(again).toMatchObject({ ok: true, value: { proposalCount: 0 } });
    expect(await reading().claim.findMany({ include: { spans: true } })).toEqual(before);
  });

  it('refuses a second run while one is under way, and begins again after a stop', async () => {
    const { snapshotId } = await createSource(checker, text);
    expect((await beginRun(checker, snapshotId)).ok).toBe(true);
    const second = await beginRun(checker, snapshotId);
    expect(second).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await failInterruptedExtractions()).toBe(1);
    expect((await runExtraction(checker, snapshotId)).ok).toBe(true);
  });

  it('is marked as broken off as soon as that can be written, and once', async () => {
    const { snapshotId } = await createSource(checker, text);
    const { extractionId } = granted(await beginRun(checker, snapshotId));
    await keepPrivate((tx) => tx.$executeRaw`PRAGMA query_only = ON`);
    await expect(failExtraction(checker, extractionId, brokenOff)).rejects.toThrow(WriteRefused);
    await keepPrivate((tx) => tx.$executeRaw`PRAGMA query_only = ON`);
    await failExtractionInTime(checker, extractionId, brokenOff, 10);
    await failExtractionInTime(checker, extractionId, brokenOff, 10);
    expect(await reading().extraction.findFirst()).toMatchObject({ state: 'failed' });
    expect(await reading().event.count({ where: { type: 'extraction.failed' } })).toBe(1);
    expect((await beginRun(checker, snapshotId)).ok).toBe(true);
  });

  it('refuses an auditor and a snapshot that is not there', async () => {
    const { snapshotId } = await createSource(checker, text);
    const auditor = { id: 2, name: 'Aud', role: 'auditor' as const };
    expect(await beginRun(auditor, snapshotId)).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await beginRun(checker, 99)).toMatchObject({ failure: { code: 'not_found' } });
    expect(await reading().extraction.count()).toBe(0);
  });
});
