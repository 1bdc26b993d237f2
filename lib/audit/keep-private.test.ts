import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories-claims';
import { keepPrivate } from './commit';

const draft = { kind: 'rating', subject: '1', body: 'Perhaps false', savedAt: '2026' };

describe('keepPrivate', () => {
  useTestDatabase();

  it('keeps what is no record, and the log knows nothing of it', async () => {
    const { id } = await createActor('checker');
    const events = await reading().event.count();
    await keepPrivate((tx) => tx.draft.create({ data: { memberId: id, ...draft } }));
    expect(await reading().draft.count()).toBe(1);
    expect(await reading().event.count()).toBe(events);
  });

  it('never writes a record, nor anything beside one', async () => {
    const write = keepPrivate(async (tx) => {
      await tx.draft.create({ data: { memberId: 1, ...draft } });
      await createSource(tx, 'Smuggled');
    });
    await expect(write).rejects.toThrow('source 1 is a record: only commit writes it');
    expect(await reading().source.count()).toBe(0);
    expect(await reading().draft.count()).toBe(0);
  });
});
