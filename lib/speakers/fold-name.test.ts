import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name';

describe('foldName', () => {
  it.each([
    ['letter case', 'Ada QUILL', 'ada quill'],
    ['accents', 'José Ñandú', 'jose nandu'],
    ['decomposed accents', 'Jose\u0301', 'jose'],
    ['spaces to spare', '  Ada \u00a0\n Quill ', 'ada quill'],
    ['invisible spaces', 'Ada\u200b Quill', 'ada quill'],
    ['letters that decompose when lowered', 'İzmir', 'izmir'],
  ])('overlooks %s', (_, name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps names apart that differ in letters or in word order', () => {
    expect(foldName('Ana Ruiz')).not.toBe(foldName('Anna Ruiz'));
    expect(foldName('Ana Ruiz')).not.toBe(foldName('Ruiz Ana'));
  });

  it('is settled after one go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  it('does not depend on the Unicode form or on the space around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(` ${name.normalize('NFD')}\t`)).toBe(foldName(name.normalize('NFC')));
      }),
    );
  });
});
