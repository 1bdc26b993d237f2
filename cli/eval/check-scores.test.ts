import { describe, expect, it } from 'vitest';
import { checkScores } from './check-scores';
import { LEVELS, type Level, type Rate, type Score } from './score';

/** A score with one F1 everywhere but for the cues. */
function buildScore(f1: number, cue: number): Score {
  const rate = (value: number): Rate => ({
    precision: value,
    recall: value,
    f1: value,
    gold: 10,
    predicted: 10,
  });
  const levels = () =>
    Object.fromEntries(Object.keys(LEVELS).map((level) => [level, rate(f1)])) as Record<
      Level,
      Rate
    >;
  return {
    spans: { speaker: rate(f1), cue: rate(cue), content: rate(f1) },
    content: levels(),
    linked: levels(),
    byKind: {},
  };
}

describe('checking scores against the shipped ones', () => {
  it.each([
    ['the same', 63.4, true],
    ['a point above', 64.4, true],
    ['a point below', 62.4, true],
    ['more than a point above', 64.5, false],
    ['more than a point below', 62.3, false],
  ])('%s is told', (_what, cue, isHeld) => {
    const checked = checkScores(buildScore(60, cue), buildScore(60, 63.4));
    expect(checked.find(({ name }) => name === 'span exact, cue')).toMatchObject({
      f1: cue,
      shipped: 63.4,
      isHeld,
    });
    expect(checked.filter((one) => !one.isHeld)).toHaveLength(isHeld ? 0 : 1);
  });
});
