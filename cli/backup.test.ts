import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { commit } from '@/lib/audit/commit';
import { ensureSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { createSource } from '@/lib/testing/create-source';
import { migratedTemplate } from '@/lib/testing/database';
import { type Acknowledged, brokenPromises } from '@/lib/testing/killing/promises';
import { registerBackupCommand } from './backup';
import { registerRestoreCommand } from './restore';

let folder = '';
const at = (name: string) => path.join(folder, name);

/** One command of the command line, in a process of its own, as a person gives it. */
function verbatim(...args: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/verbatim.ts', ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}

/** The writer at work on `file`: what it has acknowledged so far, and its end. */
function startWriting(file: string) {
  const writer = 'lib/testing/killing/writer.child.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const acknowledged = () =>
    said
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Acknowledged);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    acknowledged,
    async hasSaid(lines: number) {
      while (acknowledged().length < lines && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-backup-'));
  copyFileSync(await migratedTemplate(), at('newsroom.db'));
  openDatabase(at('newsroom.db'));
  await ensureSigningKey(systemActor, 'courier.example/log');
  // A few thousand pages, so that the copy takes many steps, between which others write.
  await commit(systemActor, (tx) => createSource(tx, 'Long '.repeat(800_000)));
  await makeCheckpoint();
  await closeDatabase();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a newsroom at work', () => {
  it('is backed up, restored in an empty place and verified with one command each', async () => {
    const writer = startWriting(at('newsroom.db'));
    await writer.hasSaid(30);
    const promised = writer.acknowledged();
    const backedUp = await verbatim('backup', at('backup.db'), '--database', at('newsroom.db'));
    expect(backedUp).toMatchObject({ status: 0 });
    expect(backedUp.said).toContain('The key that signs the log is not in it.');
    const since = writer.acknowledged().length;
    await writer.hasSaid(since + 1);
    await writer.stop();
    expect(since).toBeGreaterThan(promised.length);

    const restored = await verbatim('restore', at('backup.db'), at('elsewhere/newsroom.db'));
    expect(restored).toMatchObject({ status: 0 });
    expect(restored.said).toContain('nothing was altered');
    expect(restored.said).toContain('run chmod 600 on it; until then nothing is signed');
    expect(readdirSync(at('elsewhere'))).toEqual(['newsroom.db']);
    const verified = await verbatim('verify', at('elsewhere/newsroom.db'), '--thorough');
    expect(verified).toMatchObject({ status: 0 });

    const db = new SqliteDatabase(at('elsewhere/newsroom.db'), { readonly: true });
    const ask = (sql: string) => db.prepare(sql).all() as Record<string, number>[];
    expect(await brokenPromises(ask, promised)).toEqual([]);
    expect(ask('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    db.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('backup.db'))).toEqual([
      'backup.db',
    ]);
  });
});

describe('restore', () => {
  /** A command in this process, which prints nothing here. */
  async function run(...args: string[]): Promise<void> {
    const program = new Command().exitOverride();
    registerBackupCommand(program);
    registerRestoreCommand(program);
    await program.parseAsync([...args, '--json'], { from: 'user' }).finally(closeDatabase);
  }
  const files = () => readdirSync(folder).sort();
  beforeAll(async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await run('backup', at('kept.db'), '--with-key', '--database', at('newsroom.db'));
  });
  afterAll(() => void vi.restoreAllMocks());

  it('puts the key in its place when it is given, for its owner alone', async () => {
    await run('restore', at('kept.db'), at('with-key.db'), '--key', at('kept.db.signing-key'));
    expect(files()).toEqual(expect.arrayContaining(['with-key.db', 'with-key.db.signing-key']));
    expect(statSync(at('with-key.db.signing-key')).mode & 0o777).toBe(0o600);
  });

  it('refuses a place that is taken, and leaves it as it is', async () => {
    writeFileSync(at('taken.db'), 'another file');
    const attempt = run('restore', at('kept.db'), at('taken.db'));
    await expect(attempt).rejects.toThrow('a restore overwrites nothing');
    expect(statSync(at('taken.db')).size).toBe(12);
  });

  it('refuses a key that is not the log’s, and leaves nothing', async () => {
    writeFileSync(at('other.key'), 'no key');
    const before = files();
    const attempt = run('restore', at('kept.db'), at('fresh.db'), '--key', at('other.key'));
    await expect(attempt).rejects.toThrow(/^Nothing was restored\. The file .* is damaged\./);
    expect(files()).toEqual(before);
  });

  it('refuses a backup that was altered, says where, and leaves nothing', async () => {
    copyFileSync(at('kept.db'), at('altered.db'));
    const db = new SqliteDatabase(at('altered.db'));
    db.exec("UPDATE member SET name = 'Forged' WHERE id = 1");
    db.close();
    const before = files();
    const attempt = run('restore', at('altered.db'), at('fresh.db'));
    await expect(attempt).rejects.toThrow('is not as the newsroom left it. member 1: ');
    expect(files()).toEqual(before);
  });
});
