import { expect, test } from 'vitest';
import { confidenceFeatures, confidenceOf, type Evidence } from './confidence';

const evidence: Evidence = {
  cueMargin: 20,
  roles: {
    speaker: [{ start: 0, end: 3 }],
    content: [{ start: 9, end: 20 }],
    speakerMargin: 10,
    contentMargin: 10,
  },
  kind: 'direct',
  size: 11,
};

test('is a share, one half without coefficients', () => {
  expect(confidenceOf(evidence, [])).toBe(0.5);
  expect(confidenceOf(evidence, [9, 9, 9])).toBeLessThanOrEqual(1);
});

test('grows with a margin that counts for it', () => {
  const weak = { ...evidence, cueMargin: 1 };
  const coefficients = [0, 1];
  expect(confidenceOf(evidence, coefficients)).toBeGreaterThan(confidenceOf(weak, coefficients));
});

test('a speaker that was found counts', () => {
  const silent = { ...evidence, roles: { ...evidence.roles, speaker: [] } };
  expect(confidenceFeatures(silent)).not.toEqual(confidenceFeatures(evidence));
});
