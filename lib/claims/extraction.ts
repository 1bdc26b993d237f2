import { setTimeout } from 'node:timers/promises';
import type { EngineInfo } from '@/lib/attribution/proposal';
import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { WriteRefused } from '@/lib/db/write-refused';
import { type Result, refuse } from '@/lib/result';
import { canImportSource } from '@/lib/sources/policy';

/** Notes that the engine begins to read a snapshot; returns the run's id. */
export async function beginExtraction(
  actor: Actor,
  engine: EngineInfo,
  snapshotId: number,
): Promise<Result<number>> {
  return commit(actor, async (tx) => {
    if (!canImportSource(actor)) {
      return refuse('forbidden', 'Only checkers and editors let the engine read a source.');
    }
    const running = await tx.extraction.findFirst({ where: { snapshotId, state: 'running' } });
    if (running) return refuse('conflict', 'The engine is reading this text already.');
    const run = await tx.extraction.create({
      data: {
        snapshotId,
        engineName: engine.name,
        engineVersion: engine.version,
        engineModel: engine.model,
        state: 'running',
        startedAt: new Date().toISOString(),
      },
    });
    return changed(run.id, [
      {
        type: 'extraction.started',
        subject: run.id,
        data: { snapshotId, engine: `${engine.name} ${engine.version}`, model: engine.model },
      },
    ]);
  });
}

/** Notes that the engine has read to the end, with the number of claims it proposed. */
export async function completeExtraction(
  actor: EventActor,
  extractionId: number,
  proposalCount: number,
): Promise<void> {
  await commit(actor, async (tx) => {
    await tx.extraction.update({
      where: { id: extractionId },
      data: { state: 'completed', proposalCount, endedAt: new Date().toISOString() },
    });
    return changed(undefined, [
      { type: 'extraction.completed', subject: extractionId, data: { proposalCount } },
    ]);
  });
}

/** Notes that the engine did not come to the end, and why; a run that is over stays as it is. */
export async function failExtraction(
  actor: EventActor,
  extractionId: number,
  reason: string,
): Promise<void> {
  await commit(actor, async (tx) => {
    const run = await tx.extraction.findUnique({ where: { id: extractionId } });
    if (run?.state !== 'running') return refuse('conflict', 'This run is over.');
    await tx.extraction.update({
      where: { id: extractionId },
      data: { state: 'failed', endedAt: new Date().toISOString() },
    });
    return changed(undefined, [
      { type: 'extraction.failed', subject: extractionId, data: { reason } },
    ]);
  });
}

/**
 * The same for a server on a disk that takes nothing: tries every ten seconds (`everyMs`) until it is
 * noted, because a run that stayed `running` would keep the next one off its text.
 */
export async function failExtractionInTime(
  actor: EventActor,
  extractionId: number,
  reason: string,
  everyMs = 10_000,
): Promise<void> {
  for (;;) {
    try {
      return await failExtraction(actor, extractionId, reason);
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
    }
    await setTimeout(everyMs, undefined, { ref: false });
  }
}

/**
 * Marks the runs that a stop of the server cut off, so that they can be started again. To be called
 * before a server starts, never beside a running one.
 */
export async function failInterruptedExtractions(): Promise<number> {
  const runs = await reading().extraction.findMany({
    where: { state: 'running' },
    select: { id: true },
  });
  for (const run of runs) {
    await failExtraction(systemActor, run.id, 'Verbatim was stopped while the engine was reading.');
  }
  return runs.length;
}
