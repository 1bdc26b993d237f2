import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@/cli/verify/report';
import { nodeArgs, verifierArgs } from '@/cli/verify/verifier-args';
import { type Figures, figure, medianOf } from './figures';

const events = 1_000_000;

function runScript(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** A verification of a million events with their records, beside reading and hashing them bare. */
export async function run(): Promise<Figures> {
  const folder = mkdtempSync(
    path.join(process.env.VERBATIM_BENCH_FOLDER ?? tmpdir(), 'verbatim-verify-'),
  );
  const file = path.join(folder, 'newsroom.db');
  try {
    runScript('--import', 'tsx', 'bench/signed-log.child.ts', file, String(events));
    const measured = await medianOf(3, async () => {
      const bare = JSON.parse(runScript(...nodeArgs, 'bench/bare-reading.child.ts', file));
      const report = JSON.parse(runScript(...verifierArgs, file, '--json')) as Report;
      if (!report.ok) throw new Error(JSON.stringify(report.findings.slice(0, 5)));
      return { verify: report.seconds, bare: bare.seconds, rows: bare.rows, events: report.events };
    });
    return {
      events: figure(measured.events, ''),
      rows: figure(measured.rows, ''),
      verify: figure(measured.verify, 's', '≤ 30'),
      bare: figure(measured.bare, 's'),
      'verify against bare': figure(measured.verify / measured.bare, '×', '≤ 3'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
