import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Report } from '@/cli/verify/report';
import { canReadWholeLog } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { settings } from '@/lib/env';
import { ok, type Result, refuse } from '@/lib/result';

const longestMs = 5 * 60_000;

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
  running ??= verify().finally(() => {
    running = null;
  });
  return running;
}

async function verify(): Promise<Result<Report>> {
  const args = ['--import', 'tsx', 'cli/verify/main.ts', settings().database, '--json'];
  const options = { timeout: longestMs, maxBuffer: 64 * 1024 * 1024 };
  try {
    return ok(JSON.parse((await promisify(execFile)(process.execPath, args, options)).stdout));
  } catch (error) {
    // It ends with 1 when it has found something, and its report is there all the same.
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    if (code === 1 && stdout) return ok(JSON.parse(stdout) as Report);
    throw error;
  }
}
