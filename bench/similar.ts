import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@/lib/auth/actor';
import { similarClaims } from '@/lib/claims/similar-claims';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { listMigrations, migrate } from '@/lib/db/migrations';
import { type Figures, figure, quantile } from './figures';
import { fillWithClaims } from './fixture-claims';

const claims = 100_000;
const texts = 60;

/**
 * Similar claims to texts that are there and to their words alone. The fixture's vocabulary is a few
 * dozen words, each in a fifth of all claims: harder than any newsroom's, where most words are rare.
 */
export async function run(): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-similar-'));
  const file = path.join(folder, 'newsroom.db');
  try {
    await migrate(file, listMigrations('prisma/migrations'));
    fillWithClaims(file, { claims, sources: claims / 100, speakers: claims / 50 });
    openDatabase(file);
    const stored = await reading().claim.findMany({
      where: { status: 'open' },
      orderBy: { id: 'asc' },
      skip: 1000,
      take: texts,
      select: { id: true, statement: true, quote: true },
    });
    const whole = await measure(stored.map(({ id, statement }) => ({ id, text: statement })));
    const words = await measure(stored.map(({ id, quote }) => ({ id, text: quote })));
    return {
      claims,
      texts,
      'a statement, p50': figure(quantile(whole.times, 0.5), 'ms', '≤ 50'),
      'a statement, p95': figure(quantile(whole.times, 0.95), 'ms'),
      'common words alone, p50': figure(quantile(words.times, 0.5), 'ms', '≤ 50'),
      'common words alone, p95': figure(quantile(words.times, 0.95), 'ms'),
      'the same claim found': figure(whole.found + words.found, 'times', `= ${2 * texts}`),
    };
  } finally {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(asked: readonly { id: number; text: string }[]) {
  const actor: Actor = { id: 1, name: 'Bench', role: 'checker' };
  await similarClaims(actor, { text: asked[0]!.text });
  const times: number[] = [];
  let found = 0;
  for (const { id, text } of asked) {
    const start = performance.now();
    const similar = await similarClaims(actor, { text });
    times.push(performance.now() - start);
    if (similar.some((claim) => claim.id === id)) found += 1;
  }
  return { times, found };
}
