import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changed, commit } from '@/lib/audit/commit';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { listMigrations, migrate } from '@/lib/db/migrations';
import { createSource } from '@/lib/testing/create-source';
import { type Figures, figure, medianOf, quantile } from './figures';

const writers = 50;
const writesEach = 20;
const rounds = 5;

/**
 * Fifty writers at once, each of whom corrects a source again as soon as the last correction is
 * stored: load, look at the version, update, tell of it; sealed, chained and fsynced.
 */
export async function run(): Promise<Figures> {
  const folder = mkdtempSync(
    path.join(process.env.VERBATIM_BENCH_FOLDER ?? tmpdir(), 'verbatim-writes-'),
  );
  const file = path.join(folder, 'newsroom.db');
  await migrate(file, listMigrations('prisma/migrations'));
  openDatabase(file);
  try {
    const ids = await Promise.all(Array.from({ length: writers }, createOne));
    const result = await medianOf(rounds, () => measure(ids));
    const events = await reading().event.count();
    return {
      writers,
      'writes per round': writers * writesEach,
      rounds,
      rate: figure(result.rate, '/s', '≥ 400'),
      failed: figure(result.failed, 'writes', '= 0'),
      'lost events': figure(writers + (rounds + 1) * writers * writesEach - events, '', '= 0'),
      p50: figure(result.p50, 'ms'),
      p99: figure(result.p99, 'ms', '≤ 250'),
    };
  } finally {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function createOne(_: unknown, i: number): Promise<number> {
  const result = await commit(systemActor, (tx) => createSource(tx, `Source ${i}`));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function measure(ids: number[]) {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  await Promise.all(
    ids.map(async (id) => {
      for (let i = 0; i < writesEach; i++) {
        const asked = performance.now();
        const isKept = await retitle(id, `Source ${id}, corrected at ${asked}`).catch(() => false);
        if (!isKept) failed += 1;
        times.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  return {
    rate: times.length / seconds,
    failed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

async function retitle(id: number, title: string): Promise<boolean> {
  const result = await commit(systemActor, async (tx) => {
    const source = await tx.source.findUniqueOrThrow({
      where: { id },
      select: { title: true, version: true },
    });
    await tx.source.update({ where: { id }, data: { title, version: source.version + 1 } });
    return changed(id, [
      {
        type: 'source.revised',
        subject: id,
        data: { changes: { title: { from: source.title, to: title } } },
      },
    ]);
  });
  return result.ok;
}
