import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { commit, keepPrivate } from '@/lib/audit/commit';
import { systemActor } from '@/lib/auth/actor';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { closeDatabase, openDatabase, reading } from './database';
import { refusingUnwritten, WriteRefused } from './write-refused';

const write = (title: string) => commit(systemActor, (tx) => createSource(tx, title));

/** What a person is told when a write of `title` is refused; fails when it is not. */
async function refusalOf(title: string): Promise<string> {
  const refused = await refusingUnwritten(() => write(title));
  if (refused.ok) throw new Error('it was written');
  expect(refused.failure.code).toBe('unavailable');
  return refused.failure.message;
}

/** SQL on the writing connection itself, which its next transactions run under. */
const onWritingConnection = (sql: string) => keepPrivate((tx) => tx.$queryRawUnsafe(sql));

/** That nothing but the named sources is there, each with its event in a whole chain. */
async function expectNothingBut(...titles: string[]): Promise<void> {
  const rows = await reading().source.findMany({ orderBy: { id: 'asc' } });
  expect(rows.map(({ title }) => title)).toEqual(titles);
  expect(await expectWholeChain()).toBe(titles.length);
}

describe('when nothing can be written', () => {
  const database = useTestDatabase();

  it('says that there is no room, keeps no half of it, and goes on when there is', async () => {
    await write('Before');
    const [size] = await keepPrivate(
      (tx) => tx.$queryRaw<{ page_count: bigint }[]>`PRAGMA page_count`,
    );
    await onWritingConnection(`PRAGMA max_page_count = ${Number(size?.page_count) + 4}`);
    const refused = refusalOf('Long '.repeat(20_000));
    // Asked for while the disk is full, done after it: the queue goes on behind a refusal.
    const behind = write('Short');
    expect(await refused).toMatch(
      /^The disk is full\. Nothing of this was saved\. Make room on it/,
    );
    expect(await behind).toMatchObject({ ok: true });
    expect(await write('After')).toMatchObject({ ok: true });
    await expectNothingBut('Before', 'Short', 'After');
  });

  it('says so of a disk that is full indeed, where COMMIT fails, and goes on when it is not', async (context) => {
    await closeDatabase();
    const disk = path.join(path.dirname(database.file()), 'small');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
    if (mounted.status !== 0) context.skip('no small disk can be mounted here');
    try {
      copyFileSync(database.file(), path.join(disk, 'newsroom.db'));
      openDatabase(path.join(disk, 'newsroom.db'));
      await write('Before');
      // Pages read all the while: were nobody there, making the connection anew would make room.
      expect(await reading().source.count()).toBe(1);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(bavail * bsize));
      expect(await refusalOf('Refused')).toMatch(/^The disk is full\. Nothing of this was saved\./);
      expect(await refusalOf('Refused again')).toMatch(/^The disk is full\./);
      rmSync(path.join(disk, 'ballast'));
      expect(await write('After')).toMatchObject({ ok: true });
      await expectNothingBut('Before', 'After');
    } finally {
      await closeDatabase();
      spawnSync('umount', [disk]);
    }
  });

  it('says that the file may only be read, and goes on when it may be written', async () => {
    await write('Before');
    await onWritingConnection('PRAGMA query_only = ON');
    expect(await refusalOf('Refused')).toMatch(/^The newsroom’s file may only be read\./);
    await write('After');
    await expectNothingBut('Before', 'After');
  });

  it('says that another program keeps the file, and goes on when it lets go', async () => {
    await write('Before');
    const other = new SqliteDatabase(database.file());
    await onWritingConnection('PRAGMA busy_timeout = 20');
    other.exec('BEGIN IMMEDIATE');
    expect(await refusalOf('Refused')).toMatch(/^Another program keeps the newsroom’s file/);
    other.exec('ROLLBACK');
    other.close();
    await write('After');
    await expectNothingBut('Before', 'After');
  });

  it('lets bugs through', async () => {
    const bug = () => refusingUnwritten(() => commit(systemActor, () => Promise.reject('a bug')));
    await expect(bug()).rejects.toBe('a bug');
    const clash = commit(systemActor, async (tx) => {
      await tx.$executeRaw`INSERT INTO source (id, kind, title, createdAt) VALUES (1, 'no', '', '')`;
      return createSource(tx, 'x');
    });
    await expect(clash).rejects.not.toBeInstanceOf(WriteRefused);
  });
});

describe('a file that is closed to writing', () => {
  const database = useTestDatabase();
  // Rights do not bind root: the test becomes nobody for a while.
  const isRoot = process.getuid?.() === 0;
  const own = process.geteuid?.() ?? 0;
  afterEach(() => {
    if (isRoot) process.seteuid?.(own);
  });

  const setMode = (mode: number) => {
    if (isRoot) process.seteuid?.(own);
    const folder = path.dirname(database.file());
    for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), mode);
    if (isRoot) process.seteuid?.(65534);
  };

  it('is said to be so before the first write, and written once it is opened', async () => {
    await write('Before');
    await closeDatabase();
    chmodSync(path.dirname(database.file()), 0o777);
    setMode(0o666);
    openDatabase(database.file());
    expect(await reading().source.count()).toBe(1);
    setMode(0o444);
    expect(await refusalOf('Refused')).toMatch(/^The newsroom’s file may only be read\./);
    setMode(0o666);
    expect(await write('After')).toMatchObject({ ok: true });
    await expectNothingBut('Before', 'After');
  });

  it('is said to be so in the middle of the work, and written once it is opened', async (context) => {
    await write('Before');
    const lock = (how: '+i' | '-i') =>
      ['', '-wal'].every(
        (suffix) => spawnSync('chattr', [how, database.file() + suffix]).status === 0,
      );
    if (!lock('+i')) {
      lock('-i');
      context.skip('no file can be made immutable here (chattr +i)');
    }
    try {
      expect(() => closeSync(openSync(database.file(), 'r+'))).toThrow();
      expect(await refusalOf('Refused')).toMatch(/^The newsroom’s file may only be read\./);
      expect(await refusalOf('Refused again')).toMatch(/^The newsroom’s file may only be read\./);
      expect(await reading().source.count()).toBe(1);
    } finally {
      lock('-i');
    }
    expect(await write('After')).toMatchObject({ ok: true });
    await expectNothingBut('Before', 'After');
  });
});
