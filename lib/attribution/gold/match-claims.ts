import type { Piece, Proposal } from '../proposal';
import type { LocatedClaim } from './article';

/** Overlap at which a proposal counts as the claim: half of what both hold together. */
const LEAST_OVERLAP = 0.5;

/**
 * For each gold claim the proposal that overlaps it most, by intersection over union of their
 * contents, or null below one half; no proposal serves two claims.
 */
export function matchClaims(claims: LocatedClaim[], proposals: Proposal[]): (Proposal | null)[] {
  const pairs = claims.flatMap((claim, at) =>
    proposals.map((proposal) => ({
      at,
      proposal,
      overlap: overlapOf(claim.content, proposal.content),
    })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const matched: (Proposal | null)[] = claims.map(() => null);
  const used = new Set<Proposal>();
  for (const { at, proposal, overlap } of pairs) {
    if (overlap < LEAST_OVERLAP || matched[at] || used.has(proposal)) continue;
    matched[at] = proposal;
    used.add(proposal);
  }
  return matched;
}

function overlapOf(a: Piece[], b: Piece[]): number {
  let shared = 0;
  for (const one of a) {
    for (const other of b) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return shared / (sizeOf(a) + sizeOf(b) - shared);
}

function sizeOf(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
