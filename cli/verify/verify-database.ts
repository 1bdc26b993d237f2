import { checkCheckpoints, checkKept, checkKeys, keptSize, signedSizes } from './check-checkpoints';
import { checkGuards } from './check-guards';
import { checkLog } from './check-log';
import { checkRecords } from './check-records';
import { checkTexts } from './check-texts';
import { checkWitnesses } from './check-witnesses';
import { type FileReader, openFile } from './file-reader';
import { type CheckName, Findings, type Report } from './report';
import { holdSameState } from './same-state';
import { SecondReader } from './second-reader';

export interface VerifyOptions {
  /** A signed checkpoint that somebody kept, as text. */
  kept?: string;
  /** Also has SQLite compare its tables with its indexes: slower. */
  thorough?: boolean;
  /** Told what is being looked at and how much of it has been. */
  onProgress?: (check: CheckName, done: number, total: number) => void;
}

/**
 * Verifies a newsroom's database from outside: it reads the file through a SQLite binding that the
 * application does not use, trusts nothing but the bytes, and reports whatever does not hold.
 */
export async function verifyDatabase(file: string, options: VerifyOptions = {}): Promise<Report> {
  const began = performance.now();
  const findings = new Findings();
  let read: Awaited<ReturnType<typeof verifyOpen>> = { events: 0, signed: null, witnessed: [] };
  try {
    const reader = await openFile(file);
    const second = new SecondReader(file);
    try {
      await holdSameState(reader, second);
      second.startReading();
      read = await verifyOpen(reader, second, findings, options);
    } finally {
      await second.close();
      await reader.close();
    }
  } catch (error) {
    // A file that SQLite itself cannot read is a finding like any other, whatever was altered.
    findings.add('file', file, error instanceof Error ? error.message : String(error));
  }
  const checks = findings.results;
  const ok = checks.every((check) => check.findings === 0);
  const seconds = Math.round(performance.now() - began) / 1000;
  return { file, ok, ...read, checks, findings: findings.list, seconds };
}

async function verifyOpen(
  reader: FileReader,
  second: SecondReader,
  findings: Findings,
  options: VerifyOptions,
) {
  const tell = options.onProgress ?? (() => {});
  await checkGuards(reader, findings);
  const sizes = new Set(await signedSizes(reader));
  const kept = options.kept === undefined ? null : keptSize(options.kept);
  if (kept !== null) sizes.add(kept);
  const total = await countOf(reader, 'event');
  const log = await checkLog(reader, findings, sizes, (done) => tell('log', done, total));
  const keys = await checkKeys(reader, findings);
  const signed = await checkCheckpoints(reader, findings, log, keys);
  const witnessed = await checkWitnesses(reader, findings);
  if (options.kept !== undefined) checkKept(findings, options.kept, log, keys);
  const { size } = log.seals;
  await checkRecords(second.read(), findings, log, (done) => tell('records', done, size));
  const snapshots = await countOf(reader, 'snapshot');
  await checkTexts(reader, findings, (done) => tell('snapshots', done, snapshots));
  if (options.thorough) await checkFile(reader, findings);
  return { events: log.size, signed, witnessed };
}

async function countOf(reader: FileReader, table: 'event' | 'snapshot'): Promise<number> {
  const [row] = await reader.all<{ count: number }>(`SELECT count(*) AS count FROM ${table}`);
  return row?.count ?? 0;
}

async function checkFile(reader: FileReader, findings: Findings): Promise<void> {
  findings.begin('file');
  findings.looked('file');
  const rows = await reader.all<{ integrity_check: string }>('PRAGMA integrity_check');
  for (const { integrity_check: said } of rows) {
    if (said !== 'ok') findings.add('file', 'database', said);
  }
}
