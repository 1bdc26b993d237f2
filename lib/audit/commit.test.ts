import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { refuse } from '@/lib/result';
import { useTestDatabase } from '@/lib/testing/database';
import { emptyLogHash, hashEvent } from './chain';
import { changed, commit, type WritingTransaction } from './commit';
import type { EventDraft } from './events';

const editor = { id: null, name: 'Ada Quill', role: 'editor' };

const sourceRow = (title: string) => ({
  kind: 'article',
  title,
  createdAt: '2026-01-01T00:00:00.000Z',
});

function sourceCreated(subject: number, title: string): EventDraft {
  return {
    type: 'source.created',
    subject,
    data: {
      kind: 'article',
      title,
      publisher: null,
      author: null,
      url: null,
      language: null,
      publishedOn: null,
    },
  };
}

async function createSource(tx: WritingTransaction, title: string) {
  const source = await tx.source.create({ data: sourceRow(title) });
  return changed(source.id, [sourceCreated(source.id, title)]);
}

describe('commit', () => {
  useTestDatabase();

  it('stores the change and its sealed, chained event together', async () => {
    const result = await commit(editor, (tx) => createSource(tx, 'First'));
    expect(result).toEqual({ ok: true, value: 1 });
    const [event] = await reading().event.findMany();
    expect(event).toMatchObject({
      seq: 1,
      type: 'source.created',
      subjectType: 'source',
      subjectId: '1',
      actorName: 'Ada Quill',
      prevHash: emptyLogHash,
    });
    expect(event?.seal).toMatch(/^[0-9a-f]{64}$/);
    const hash = hashEvent({
      seq: 1,
      at: event!.at,
      actor: editor,
      type: 'source.created',
      subject: { type: 'source', id: '1' },
      data: JSON.parse(event!.data),
      seal: event!.seal,
      prevHash: emptyLogHash,
    });
    expect(event?.hash).toBe(hash);
    expect(await reading().head.findFirst()).toEqual({ id: 1, seq: 1, hash });
  });

  it('takes everything back when a record was written without its event', async () => {
    const attempt = commit(editor, async (tx) => {
      await tx.source.create({ data: sourceRow('Silent') });
      return createSource(tx, 'Told');
    });
    await expect(attempt).rejects.toThrow('no event tells of source 1');
    expect(await reading().source.count()).toBe(0);
    expect(await reading().event.count()).toBe(0);
  });

  it('sees a write that went around Prisma', async () => {
    await commit(editor, (tx) => createSource(tx, 'First'));
    const attempt = commit(editor, async (tx) => {
      await tx.$executeRaw`UPDATE source SET title = 'Forged' WHERE id = 1`;
      return createSource(tx, 'Second');
    });
    await expect(attempt).rejects.toThrow('no event tells of source 1');
  });

  it('takes everything back when an event has no change', async () => {
    await commit(editor, (tx) => createSource(tx, 'First'));
    const attempt = commit(editor, async () => changed(1, [sourceCreated(1, 'First')]));
    await expect(attempt).rejects.toThrow('which was not written');
    expect(await reading().event.count()).toBe(1);
  });

  it('keeps nothing of a refusal and goes on with the next', async () => {
    const refused = await commit(editor, async () => refuse('conflict', 'Somebody was faster.'));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await commit(editor, (tx) => createSource(tx, 'Next'))).toMatchObject({ ok: true });
    expect(await reading().event.count()).toBe(1);
  });

  it('throws when a command refuses after it has written', async () => {
    const attempt = commit(editor, async (tx) => {
      await tx.source.create({ data: sourceRow('Half') });
      return refuse('conflict', 'Too late.');
    });
    await expect(attempt).rejects.toThrow('refused after it had written');
    expect(await reading().source.count()).toBe(0);
  });

  it('keeps one unbroken chain through a hundred concurrent commits, a tenth of them refused', async () => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        commit(editor, async (tx) =>
          i % 10 === 9 ? refuse('conflict', 'No.') : createSource(tx, `Source ${i}`),
        ),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(90);
    const events = await reading().event.findMany({ orderBy: { seq: 'asc' } });
    expect(events).toHaveLength(90);
    events.reduce((prev, event) => {
      expect(event.prevHash).toBe(prev);
      return event.hash;
    }, emptyLogHash);
    expect(await reading().source.count()).toBe(90);
  });

  it('refuses to change or delete an event, whoever asks', async () => {
    await commit(editor, (tx) => createSource(tx, 'First'));
    for (const sql of ["UPDATE event SET type = 'x'", 'DELETE FROM event']) {
      await expect(
        commit(editor, async (tx) => {
          await tx.$executeRawUnsafe(sql);
          return createSource(tx, 'Second');
        }),
      ).rejects.toThrow();
    }
    expect(await reading().event.count()).toBe(1);
  });
});

describe('the reading client', () => {
  useTestDatabase();

  it('cannot write', async () => {
    await expect(reading().source.create({ data: sourceRow('Around') })).rejects.toThrow();
  });
});
