import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import { systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { WritingConnection, type WritingTransaction } from './writing';

describe('the writing connection', () => {
  const database = useTestDatabase();

  it('shows a reader nothing of a transaction that is still open', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let isWritten = () => {};
    const written = new Promise<void>((resolve) => {
      isWritten = resolve;
    });
    const slow = commit(systemActor, async (tx) => {
      const change = await createSource(tx, 'Slow');
      isWritten();
      await held;
      return change;
    });
    await written;
    expect(await reading().source.count()).toBe(0);
    expect(await reading().event.count()).toBe(0);
    letGo();
    await slow;
    expect(await reading().source.count()).toBe(1);
    expect(await reading().event.count()).toBe(1);
  });

  it('keeps a write that was asked for while another, later taken back, was open', async () => {
    let fail = () => {};
    const failure = new Promise<never>((_, reject) => {
      fail = () => reject(new Error('changed my mind'));
    });
    const doomed = commit(systemActor, async (tx) => {
      await createSource(tx, 'Doomed');
      return failure;
    });
    const other = commit(systemActor, (tx) => createSource(tx, 'Kept'));
    setTimeout(fail, 50);
    await expect(doomed).rejects.toThrow('changed my mind');
    expect(await other).toMatchObject({ ok: true });
    expect(await reading().source.findMany({ select: { title: true } })).toEqual([
      { title: 'Kept' },
    ]);
  });

  it('goes on after a COMMIT that failed, and leaves nothing of what it was to keep', async () => {
    const orphaned = commit(systemActor, async (tx) => {
      // Put off to COMMIT, a broken foreign key is found when the work is long done.
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.$executeRaw`INSERT INTO extraction (id, snapshotId, engineName, engineVersion, engineModel, state, startedAt)
        VALUES (7, 404, 'patterns', '1', 'none', 'running', '2026-01-01T00:00:00.000Z')`;
      return changed(7, [
        {
          type: 'extraction.started',
          subject: 7,
          data: { snapshotId: 404, engine: 'patterns', model: 'none' },
        },
      ]);
    });
    const queued = commit(systemActor, (tx) => createSource(tx, 'Queued behind it'));
    await expect(orphaned).rejects.toThrow(/foreign ?key/i);
    expect(await queued).toEqual({ ok: true, value: 1 });
    expect(await commit(systemActor, (tx) => createSource(tx, 'Later'))).toMatchObject({
      ok: true,
    });
    expect(await reading().extraction.count()).toBe(0);
    expect(await expectWholeChain()).toBe(2);
  });

  it('takes nothing of a command that is over, nor before the next one begins', async () => {
    let late: WritingTransaction | undefined;
    const result = await commit(systemActor, (tx) => {
      late = tx;
      return createSource(tx, 'Told');
    });
    const untold = () =>
      late!.source.update({ where: { id: 1 }, data: { title: 'Untold' }, select: { id: true } });
    await expect(untold()).rejects.toThrow('written outside a transaction');
    expect(result).toMatchObject({ ok: true });
    const failed = commit(systemActor, () => Promise.reject(new Error('a bug')));
    await expect(failed).rejects.toThrow('a bug');
    await expect(untold()).rejects.toThrow('written outside a transaction');
    expect(await reading().source.findMany({ select: { title: true } })).toEqual([
      { title: 'Told' },
    ]);
    expect(await expectWholeChain()).toBe(1);
  });

  it('keeps or takes back with the rest what Prisma does in steps of its own', async () => {
    const connection = new WritingConnection(database.file(), '');
    const register = (name: string, keep: boolean) =>
      connection.transaction(async (tx) => {
        const known = { name, foldedName: name, kind: 'person', createdAt: '2026-01-01' };
        await tx.speaker.create({
          data: { ...known, aliases: { create: { alias: name, folded: name } } },
        });
        return { keep, value: undefined };
      });
    await register('anna', false);
    await register('berta', true);
    expect(await reading().speakerAlias.findMany({ select: { alias: true } })).toEqual([
      { alias: 'berta' },
    ]);
    expect(await reading().speaker.count()).toBe(1);
    await connection.close();
  });

  it('gives up a command that hangs, and goes on', async () => {
    const connection = new WritingConnection(database.file(), '');
    const hanging = connection.transaction(() => new Promise<never>(() => {}), 30);
    const next = connection.transaction(async (tx) => ({
      keep: false,
      value: await tx.source.count(),
    }));
    await expect(hanging).rejects.toThrow('longer than 0.03 s');
    expect(await next).toBe(0);
    await connection.close();
  });
});
