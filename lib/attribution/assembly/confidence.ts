import type { FoundRoles } from '@/lib/attribution/decode/find-roles';
import type { ClaimKind } from '@/lib/attribution/proposal';

/** What the confidence of a claim is computed from. */
export interface Evidence {
  /** In the tagger's learned units, as the roles' margins. */
  cueMargin: number;
  roles: FoundRoles;
  kind: ClaimKind;
  /** Characters of content. */
  size: number;
}

/** The numbers that `confidenceOf` weighs; the first is always 1. */
export function confidenceFeatures({ cueMargin, roles, kind, size }: Evidence): number[] {
  return [
    1,
    squash(cueMargin),
    squash(roles.contentMargin),
    squash(roles.speakerMargin),
    roles.speaker.length === 1 ? 1 : 0,
    roles.content.length > 1 ? 1 : 0,
    kind === 'direct' ? 1 : 0,
    kind === 'mixed' ? 1 : 0,
    Math.log2(1 + size) / 8,
    size > 250 ? 1 : 0,
  ];
}

/** Margins beyond some tens of units say no more. */
function squash(margin: number): number {
  return Math.tanh(margin / 30) * 2;
}

/** The share of such claims that held in articles the tagger had not learned from (Platt 1999). */
export function confidenceOf(evidence: Evidence, coefficients: number[]): number {
  const sum = confidenceFeatures(evidence).reduce(
    (total, value, i) => total + value * (coefficients[i] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
