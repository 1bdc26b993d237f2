import { describe, expect, it } from 'vitest';
import { changesBetween, foldChanges, isEmpty, listChanges } from './changes';

describe('changesBetween', () => {
  it('names the fields that differ and leaves out those that were not given', () => {
    const before = { name: 'Ada', kind: 'person', wikidataId: null };
    const after = { name: 'Ada Quill', kind: undefined, wikidataId: null };
    expect(changesBetween<typeof before>(before, after)).toEqual({
      name: { from: 'Ada', to: 'Ada Quill' },
    });
  });

  it('sees a value that is taken away', () => {
    const changes = changesBetween<{ saidOn: string | null }>({ saidOn: '2019' }, { saidOn: null });
    expect(listChanges(changes)).toEqual([{ field: 'saidOn', from: '2019', to: null }]);
  });

  it('is empty when nothing differs', () => {
    expect(isEmpty(changesBetween({ name: 'Ada' }, { name: 'Ada' }))).toBe(true);
  });
});

describe('foldChanges', () => {
  it('keeps the first from and the last to', () => {
    const folded = foldChanges([
      { field: 'name', from: 'A', to: 'B' },
      { field: 'kind', from: 'person', to: 'group' },
      { field: 'name', from: 'B', to: 'C' },
    ]);
    expect(folded).toEqual([
      { field: 'name', from: 'A', to: 'C' },
      { field: 'kind', from: 'person', to: 'group' },
    ]);
  });

  it('forgets what was changed and changed back', () => {
    expect(
      foldChanges([
        { field: 'name', from: 'A', to: 'B' },
        { field: 'name', from: 'B', to: 'A' },
      ]),
    ).toEqual([]);
  });
});
