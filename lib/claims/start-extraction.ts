import pino from 'pino';
import type { Actor } from '@/lib/auth/actor';
import { ok, type Result } from '@/lib/result';
import { beginRun } from './run-extraction';

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
  finish().catch((error: unknown) => {
    log.error({ err: error, snapshotId }, 'the engine did not come to the end');
  });
  return ok({ extractionId });
}
