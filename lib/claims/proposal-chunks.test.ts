import { describe, expect, it } from 'vitest';
import { buildProposal, sampleText } from '@/lib/testing/factories-claims';
import { proposalChunks } from './proposal-chunks';

const proposal = (via: number | null, confidence: number) =>
  buildProposal(sampleText, 'the northern pit is closed', { via, confidence });

describe('proposalChunks', () => {
  it('keeps every proposal once, in lists of the size', () => {
    const chunks = proposalChunks(
      Array.from({ length: 7 }, (_, i) => proposal(null, i / 10)),
      3,
    );
    expect(chunks.map((chunk) => chunk.length)).toEqual([3, 3, 1]);
    expect(chunks.flat().map((one) => one.confidence)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  it('keeps a claim with those it reports and points at it within the list', () => {
    const chunks = proposalChunks(
      [proposal(null, 0), proposal(null, 0.1), proposal(3, 0.2), proposal(1, 0.3)],
      3,
    );
    expect(chunks.map((chunk) => chunk.map((one) => [one.confidence, one.via]))).toEqual([
      [[0, null]],
      [
        [0.1, null],
        [0.2, 2],
        [0.3, 0],
      ],
    ]);
  });

  it('throws at a circle', () => {
    expect(() => proposalChunks([proposal(1, 0), proposal(0, 0)], 3)).toThrow('reports itself');
  });
});
