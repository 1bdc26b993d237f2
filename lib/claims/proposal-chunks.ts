import type { Proposal } from '@/lib/attribution/proposal';

/**
 * Cuts the proposals of a text into lists of about `size`, each to be written by one commit. A claim
 * and the one that reports it stay together, and `via` is an index into the proposal's own list.
 */
export function proposalChunks(proposals: readonly Proposal[], size: number): Proposal[][] {
  const chunks: number[][] = [];
  let current: number[] = [];
  for (const group of groupsByOutermost(proposals)) {
    if (current.length > 0 && current.length + group.length > size) {
      chunks.push(current);
      current = [];
    }
    current.push(...group);
  }
  if (current.length > 0) chunks.push(current);
  return chunks.map((indices) => {
    const place = new Map(indices.map((index, at) => [index, at]));
    return indices.map((index) => {
      const proposal = proposals[index]!;
      return { ...proposal, via: proposal.via === null ? null : (place.get(proposal.via) ?? null) };
    });
  });
}

function groupsByOutermost(proposals: readonly Proposal[]): Iterable<number[]> {
  const groups = new Map<number, number[]>();
  for (let index = 0; index < proposals.length; index++) {
    const outermost = outermostOf(proposals, index);
    const group = groups.get(outermost);
    if (group) group.push(index);
    else groups.set(outermost, [index]);
  }
  return groups.values();
}

function outermostOf(proposals: readonly Proposal[], index: number): number {
  let outermost = index;
  const seen = new Set([index]);
  for (;;) {
    const via = proposals[outermost]?.via ?? null;
    if (via === null || via < 0 || via >= proposals.length) return outermost;
    if (seen.has(via)) throw new Error(`proposal ${index} reports itself`);
    seen.add(via);
    outermost = via;
  }
}
