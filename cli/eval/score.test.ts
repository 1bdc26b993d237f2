import { describe, expect, test } from 'vitest';
import { goldSpans, matchClaims, type Spans, scoreArticles } from './score';

const claim = (content: [number, number][], cue: [number, number] = [0, 4]): Spans => ({
  kind: 'indirect',
  content,
  cue: [cue],
  speaker: [],
});

describe('scoring', () => {
  test('spans are compared without marks and punctuation', () => {
    const text = 'Ann said “it holds.”';
    const [gold] = goldSpans({
      id: 'a',
      text,
      attributions: [{ kind: 'direct', content: [[9, 20]], cue: [[4, 8]], speaker: [[0, 3]] }],
    });
    expect(gold?.content).toEqual([[10, 18]]);
  });

  test('each claim is matched once, best overlap first', () => {
    const gold = [claim([[0, 10]])];
    const predicted = [claim([[0, 8]]), claim([[0, 10]])];
    const matches = matchClaims(gold, predicted, 0.5);
    expect(matches).toHaveLength(1);
    expect(matches[0]?.overlap).toBe(1);
  });

  test('a claim with another cue is found but not linked', () => {
    const pairs = [{ gold: [claim([[10, 20]])], predicted: [claim([[10, 20]], [5, 9])] }];
    const score = scoreArticles(pairs);
    expect(score.content.exact.f1).toBe(100);
    expect(score.linked.exact.f1).toBe(0);
    expect(score.spans.cue.f1).toBe(0);
  });
});
