import { describe, expect, it } from 'vitest';
import { noteSpotsOf, notesIn, notesOnClaim } from './note-spots';
import type { ReaderClaim } from './reader-view';

const claim = {
  id: 7,
  spans: [
    { role: 'speaker', start: 0, end: 5 },
    { role: 'content', start: 10, end: 20 },
    { role: 'content', start: 30, end: 40 },
  ],
} as ReaderClaim;
const byId = new Map([[7, claim]]);

describe('the notes of a text', () => {
  it('stand on their own words, or on the first words of their claim', () => {
    const spots = noteSpotsOf(
      [
        [1, 7, -1, -1, 2, 0],
        [2, null, 50, 60, 1, 1],
        [3, 8, -1, -1, 4, 0],
      ],
      byId,
    );
    expect(spots.map(({ threadId, start, end }) => [threadId, start, end])).toEqual([
      [1, 10, 20],
      [2, 50, 60],
    ]);
  });

  it('count for words that they overlap, and for a claim also when they merely name it', () => {
    const spots = noteSpotsOf(
      [
        [1, 7, 90, 95, 1, 0],
        [2, null, 19, 25, 2, 0],
        [3, null, 20, 30, 4, 0],
        [4, null, 39, 50, 8, 0],
      ],
      byId,
    );
    expect(notesOnClaim(spots, claim)).toBe(1 + 2 + 8);
    expect(notesIn(spots, { start: 20, end: 39 })).toBe(2 + 4);
  });
});
