import { describe, expect, it } from 'vitest';
import { changedParagraphs } from './changed-paragraphs';
import { wordDiff } from './word-diff';

const shown = (before: string, after: string) =>
  changedParagraphs(wordDiff(before, after)).map((paragraph) =>
    paragraph.kind === 'folded'
      ? paragraph.count
      : paragraph.words
          .map(({ kind, text }) => ({ kept: text, removed: `-${text}-`, added: `+${text}+` })[kind])
          .join(''),
  );

describe('changedParagraphs', () => {
  it('shows a change with a paragraph on either side, and folds the rest', () => {
    const text = ['one', 'two', 'three', 'four is here', 'five', 'six', 'seven'];
    const other = [...text];
    other[3] = 'four was here';
    expect(shown(text.join('\n\n'), other.join('\n\n'))).toEqual([
      2,
      'three',
      'four -is-+was+ here',
      'five',
      2,
    ]);
  });

  it('folds everything of a text that did not change', () => {
    expect(shown('one\n\ntwo\n', 'one\n\ntwo\n')).toEqual([2]);
  });

  it('shows a paragraph that came and one that went', () => {
    expect(shown('one\n\ngone for good', 'one')).toEqual(['one', '-gone for good-']);
    expect(shown('one', 'one\n\nhere to stay')).toEqual(['one', '+here to stay+']);
  });
});
