import pino from 'pino';
import type { Actor } from '@/lib/auth/actor';
import { WriteRefused } from '@/lib/db/write-refused';
import { ok, type Result } from '@/lib/result';
import { failExtractionInTime } from './extraction';
import { beginRun, brokenOff } from './run-extraction';

const log = pino({ name: 'extraction' });

/**
 * Begins a run of the engine and lets it go on while the request that asked for it is answered: the
 * run stands in the database when this returns. What goes wrong later is marked in its record, and
 * the detail goes to the server's log.
 */
export async function startExtraction(
  actor: Actor,
  snapshotId: number,
): Promise<Result<{ extractionId: number }>> {
  const run = await beginRun(actor, snapshotId);
  if (!run.ok) return run;
  const { extractionId, finish } = run.value;
  const report = (error: unknown) =>
    log.error({ err: error, snapshotId }, 'the engine did not come to the end');
  finish()
    .catch(async (error: unknown) => {
      report(error);
      if (error instanceof WriteRefused) {
        await failExtractionInTime(actor, extractionId, brokenOff);
      }
    })
    .catch(report);
  return ok({ extractionId });
}
