import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { offload } from '@/lib/offload/offload';
import type { TaskInput } from '@/lib/offload/tasks';
import { ok, type Result, refuse } from '@/lib/result';
import { beginExtraction, completeExtraction, failExtraction } from './extraction';
import { proposalChunks } from './proposal-chunks';
import { proposeClaims } from './propose-claims';

/** Proposals written in one transaction: few enough that nobody else waits long. */
const chunkSize = 50;

export interface ExtractionOutcome {
  extractionId: number;
  /** New proposals; what stood there already is not counted. */
  proposalCount: number;
}

/** What the log says of a run that broke off. */
export const brokenOff = 'The engine stopped before the end of the text.';

/** A run that stands in the log; `finish` does the reading and the writing. */
export interface ExtractionRun {
  extractionId: number;
  /**
   * Throws when it does not come to the end; the run is then marked as failed, unless it throws
   * WriteRefused: nothing could be written, that mark neither.
   */
  finish(onProgress?: (done: number, total: number) => void): Promise<ExtractionOutcome>;
}

/**
 * Notes that the engine begins to read a snapshot on behalf of a member. Refuses (`conflict`) while
 * another run over the same snapshot is under way.
 */
export async function beginRun(actor: Actor, snapshotId: number): Promise<Result<ExtractionRun>> {
  const task = await taskFor(snapshotId);
  if (!task) return refuse('not_found', 'There is no such snapshot.');
  const described = await offload('describeEngine', task);
  if (!described.ok) return described;
  const begun = await beginExtraction(actor, described.value, snapshotId);
  if (!begun.ok) return begun;
  const extractionId = begun.value;
  return ok({
    extractionId,
    finish: async (onProgress = () => {}) => {
      try {
        const ids = { snapshotId, extractionId };
        const proposalCount = await readAndPropose(actor, task, ids, onProgress);
        await completeExtraction(actor, extractionId, proposalCount);
        return { extractionId, proposalCount };
      } catch (error) {
        await failExtraction(actor, extractionId, brokenOff);
        throw error;
      }
    },
  });
}

/** Begins a run and waits for its end; `onProgress` hears how many of how many are done. */
export async function runExtraction(
  actor: Actor,
  snapshotId: number,
  onProgress?: (done: number, total: number) => void,
): Promise<Result<ExtractionOutcome>> {
  const run = await beginRun(actor, snapshotId);
  return run.ok ? ok(await run.value.finish(onProgress)) : run;
}

/** Writes the proposals chunk by chunk; what was written stays when a later chunk fails. */
async function readAndPropose(
  actor: Actor,
  task: TaskInput<'extractProposals'>,
  ids: { snapshotId: number; extractionId: number },
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const read = await offload('extractProposals', task);
  if (!read.ok) throw new Error(read.failure.message);
  const all = read.value.proposals;
  let done = 0;
  let proposalCount = 0;
  for (const proposals of proposalChunks(all, chunkSize)) {
    const written = await proposeClaims(actor, { ...ids, proposals });
    if (!written.ok) throw new Error(written.failure.message);
    proposalCount += written.value.proposed;
    done += proposals.length;
    onProgress(done, all.length);
  }
  return proposalCount;
}

async function taskFor(snapshotId: number) {
  const snapshot = await reading().snapshot.findUnique({
    where: { id: snapshotId },
    select: { text: true, source: { select: { language: true } } },
  });
  if (!snapshot) return null;
  return { text: snapshot.text, options: { language: snapshot.source.language ?? undefined } };
}
