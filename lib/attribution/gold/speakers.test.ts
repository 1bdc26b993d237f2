import { describe, expect, it } from 'vitest';
import { fold } from '../people/fold';
import { locate } from './article';
import { heldOutArticles, tunedArticles } from './articles';
import { measureMentions } from './measure';
import { scoreSpeakers } from './score-speakers';
import { harbourStrike } from './tuned/harbour-strike';

describe.each([
  ['articles that the rules were worked out on', tunedArticles, 0.97, 0.97, 0.02],
  ['articles that only measure', heldOutArticles, 0.92, 0.88, 0.05],
] as const)('given the mentions, on %s', (_name, articles, speakers, affiliations, wrongly) => {
  const result = measureMentions(articles);
  const faults = result.faults.join('\n');

  it('names the right speaker often enough', () => {
    expect(result.speakersRight / result.claims, faults).toBeGreaterThanOrEqual(speakers);
  });
  it('seldom names somebody else', () => {
    expect(result.namedWrongly / result.claims, faults).toBeLessThanOrEqual(wrongly);
  });
  it('finds the affiliation as worded often enough', () => {
    expect(result.affiliationsRight / result.claims, faults).toBeGreaterThanOrEqual(affiliations);
  });
});

describe('the score', () => {
  const claims = locate(harbourStrike).slice(0, 2);
  const right = claims.map((claim) => ({
    name: claim.name ?? '',
    type: claim.type,
    affiliation: claim.affiliation === null ? null : { start: 0, end: 1, text: claim.affiliation },
  }));
  const people = new Set(claims.map((claim) => fold(claim.name ?? '')));

  it('counts right answers', () => {
    expect(scoreSpeakers('a', claims, right, people)).toMatchObject({
      speakersRight: 2,
      namedWrongly: 0,
      affiliationsRight: 2,
    });
  });
  it('tells a wrong name from an abstention', () => {
    const swapped = scoreSpeakers('a', claims, [...right].reverse(), people);
    expect(swapped).toMatchObject({ speakersRight: 0, namedWrongly: 2 });
    const silent = scoreSpeakers('a', claims, [null, null], people);
    expect(silent).toMatchObject({ speakersRight: 0, namedWrongly: 0 });
  });
});
