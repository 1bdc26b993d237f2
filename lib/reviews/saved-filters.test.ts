import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { forgetFilter, listSavedFilters, saveFilter, saveFilterInput } from './saved-filters';

describe('saved filters', () => {
  useTestDatabase();

  it('are the member’s own, by page and name, and leave no line in the log', async () => {
    const [ines, jonas] = [
      await createActor('checker', 'Ines'),
      await createActor('checker', 'Jo'),
    ];
    const before = await reading().event.count();
    const worthy = { place: 'reviews', name: 'Worthy', query: '?queue=open&worth=70' } as const;
    const { filterId } = granted(await saveFilter(ines, worthy));
    granted(await saveFilter(ines, { ...worthy, query: '?queue=open&worth=80' }));
    granted(await saveFilter(ines, { ...worthy, place: 'claims', query: '?status=open' }));
    expect(await listSavedFilters(ines, 'reviews')).toEqual([
      { id: filterId, name: 'Worthy', query: '?queue=open&worth=80' },
    ]);
    expect(await listSavedFilters(jonas, 'reviews')).toEqual([]);
    expect(await forgetFilter(jonas, { filterId })).toMatchObject({
      failure: { code: 'not_found' },
    });
    granted(await forgetFilter(ines, { filterId }));
    expect(await listSavedFilters(ines, 'reviews')).toEqual([]);
    expect(await reading().event.count()).toBe(before);
  });

  it('hold a query and nothing else', () => {
    const parses = (query: string) =>
      saveFilterInput.safeParse({ place: 'claims', name: 'x', query }).success;
    expect(['?a=1', '', 'https://evil.example', '//evil.example', '?a b'].map(parses)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are bounded in number', async () => {
    const actor = await createActor('admin');
    const save = (name: string) =>
      saveFilter(actor, { place: 'claims', name, query: '?kind=direct' });
    for (let i = 0; i < 30; i++) granted(await save(`n${i}`));
    expect(await save('one more')).toMatchObject({ failure: { code: 'too_large' } });
    expect((await save('n3')).ok).toBe(true);
  });
});
