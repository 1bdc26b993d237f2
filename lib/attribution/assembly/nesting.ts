import type { Proposal } from '@/lib/attribution/proposal';

/** Sets `via`: a claim whose cue stands in another's content is reported by it, by the innermost such. */
export function linkNested(proposals: Proposal[]): void {
  const ends = proposals.map((proposal) => proposal.content.at(-1)?.end ?? 0);
  for (const [index, proposal] of proposals.entries()) {
    const cue = proposal.cue?.[0];
    if (!cue) continue;
    let best = -1;
    let smallest = Number.POSITIVE_INFINITY;
    // Proposals are sorted by start; what encloses a cue starts a bounded way before it.
    for (
      let other = Math.min(proposals.length - 1, index + 4);
      other >= 0 && other > index - 12;
      other--
    ) {
      if (other === index || (ends[other] as number) < cue.end) continue;
      for (const part of (proposals[other] as Proposal).content) {
        const size = part.end - part.start;
        if (part.start <= cue.start && part.end >= cue.end && size < smallest) {
          best = other;
          smallest = size;
        }
      }
    }
    if (best >= 0) proposal.via = best;
  }
  breakLoops(proposals);
}

/** Two claims cannot report each other: the later one keeps its reporter. */
function breakLoops(proposals: Proposal[]): void {
  for (const [index, proposal] of proposals.entries()) {
    let at = proposal.via;
    for (let steps = 0; at !== null && steps < proposals.length && steps < 16; steps++) {
      if (at === index) {
        proposal.via = null;
        break;
      }
      at = proposals[at]?.via ?? null;
    }
  }
}
