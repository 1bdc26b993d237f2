import { describe, expect, it } from 'vitest';
import { scaleSchema } from '@/lib/settings/setting';
import { idOfWord } from './id-of-word';

describe('idOfWord', () => {
  it.each([
    ['Mostly true', 'mostly_true'],
    ['À moitié vrai', 'a_moitie_vrai'],
    ['50 % true!', 'true'],
  ])('makes %s into %s', (word, id) => {
    expect(idOfWord(word)).toBe(id);
  });

  it('makes a name that the scale accepts of any script, a different one for each word', () => {
    const words = ['Правда', 'Неправда', '正确', '错误'];
    const ids = words.map(idOfWord);
    expect(new Set(ids).size).toBe(words.length);
    const values = ids.map((id, index) => ({
      id,
      word: words[index],
      meaning: '',
      rank: index + 1,
      tone: 'mixed',
    }));
    expect(scaleSchema.safeParse({ version: 1, values }).success).toBe(true);
  });
});
