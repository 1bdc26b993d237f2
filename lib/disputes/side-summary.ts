import type { Stance } from '@/lib/reviews/review';

interface Said {
  speakerId: number | null;
  speakerName: string | null;
  affiliationAsWorded: string | null;
  isSpeakerHidden: boolean;
}

/** Somebody on a side of a dispute, with how they are introduced and how many claims are theirs. */
export interface SideSpeaker {
  id: number | null;
  /** Null: claims whose speaker nobody knows, or whose name this member must not see yet. */
  name: string | null;
  affiliations: string[];
  claimCount: number;
}

/** Who speaks on a side, most claims first; each affiliation as worded, once. */
export function speakersOfSide(claims: readonly Said[]): SideSpeaker[] {
  const speakers = new Map<string, SideSpeaker>();
  for (const claim of claims) {
    const name = claim.isSpeakerHidden ? null : claim.speakerName;
    const key = claim.speakerId === null ? `named ${name}` : `registered ${claim.speakerId}`;
    const known = speakers.get(key) ?? {
      id: claim.speakerId,
      name,
      affiliations: [],
      claimCount: 0,
    };
    const { affiliationAsWorded } = claim;
    if (affiliationAsWorded && !known.affiliations.includes(affiliationAsWorded)) {
      known.affiliations.push(affiliationAsWorded);
    }
    known.claimCount += 1;
    speakers.set(key, known);
  }
  return [...speakers.values()].sort((a, b) => b.claimCount - a.claimCount);
}

/** Evidence by what it does to the claim it was given for. */
export function evidenceByStance<E extends { stance: Stance }>(
  evidence: readonly E[],
): Record<Stance, E[]> {
  const of = (stance: Stance) => evidence.filter((one) => one.stance === stance);
  return { supports: of('supports'), refutes: of('refutes'), context: of('context') };
}
