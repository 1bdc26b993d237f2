import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { buildDescription, createSource } from '@/lib/testing/factories-sources';
import { reviseSource } from './revise-source';

const checker = { id: 1, name: 'Cem', role: 'checker' as const };

describe('reviseSource', () => {
  useTestDatabase();

  it('saves the correction and logs only what changed', async () => {
    const { sourceId } = await createSource(checker, 'Some words.');
    const description = buildDescription({ author: 'Mira Tolle', publishedOn: '2026-03' });
    const revised = await reviseSource(checker, { sourceId, version: 1, description });
    expect(revised).toEqual({ ok: true, value: { version: 2 } });
    const event = await reading().event.findFirstOrThrow({ where: { type: 'source.revised' } });
    expect(JSON.parse(event.data).changes).toEqual({
      author: { from: 'Mira Toll', to: 'Mira Tolle' },
      publishedOn: { from: '2026-03-04', to: '2026-03' },
    });
  });

  it('refuses a stale version and says what stands there now', async () => {
    const { sourceId } = await createSource(checker, 'Some words.');
    await reviseSource(checker, {
      sourceId,
      version: 1,
      description: buildDescription({ author: 'Their entry' }),
    });
    const late = await reviseSource(checker, {
      sourceId,
      version: 1,
      description: buildDescription({ author: 'My entry' }),
    });
    expect(late).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        changes: [{ field: 'author', from: 'Mira Toll', to: 'Their entry' }],
      },
    });
    expect(await reading().source.findFirst()).toMatchObject({ author: 'Their entry', version: 2 });
  });
});
