import type { Report } from '@/cli/verify/report';
import { verifyApart } from '@/cli/verify/verify-apart';
import { canReadWholeLog } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { settings } from '@/lib/env';
import { ok, type Result, refuse } from '@/lib/result';

// One at a time: it reads the whole file, and a second would tell the same.
let running: Promise<Result<Report>> | null = null;

/**
 * Verifies the newsroom's database in a process of its own, for those who read the whole log. Who
 * asks while it runs gets the report of that run.
 */
export async function runVerifier(actor: Actor): Promise<Result<Report>> {
  if (!canReadWholeLog(actor)) {
    return refuse('forbidden', 'Editors, auditors and administrators verify.');
  }
  running ??= verifyApart(settings().database)
    .then(ok)
    .finally(() => {
      running = null;
    });
  return running;
}
