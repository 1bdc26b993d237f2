import { describe, expect, it } from 'vitest';
import { heldOutArticles, tunedArticles } from './articles';
import { measureEngine } from './measure';

describe.each([
  ['articles that the rules were worked out on', tunedArticles, 0.9, 0.95, 0.95],
  ['articles that only measure', heldOutArticles, 0.85, 0.9, 0.85],
] as const)('the whole engine, on %s', (_name, articles, found, speakers, affiliations) => {
  const result = measureEngine(articles);
  const faults = result.faults.join('\n');

  it('finds most claims', () => {
    expect(result.claims / result.gold).toBeGreaterThanOrEqual(found);
  });
  it('names their speakers right', () => {
    expect(result.speakersRight / result.claims, faults).toBeGreaterThanOrEqual(speakers);
  });
  it('seldom names somebody else', () => {
    expect(result.namedWrongly / result.claims, faults).toBeLessThanOrEqual(0.05);
  });
  it('gives their affiliations as worded', () => {
    expect(result.affiliationsRight / result.claims, faults).toBeGreaterThanOrEqual(affiliations);
  });
});
