import { type Actor, canDoCasework, canReadCasework } from '@/lib/auth/actor';
import type { ClaimStatus } from '@/lib/claims/claim';

/** Checkers and editors link claims, decide on suggestions, and take links back. */
export function canLinkClaims(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** Every member reads how claims hang together. */
export function canReadLinks(actor: Actor): boolean {
  return canReadCasework(actor);
}

/** Only what somebody accepted can be linked or take a side; null, or the sentence that says why not. */
export function whyNotLinked(claim: { id: number; status: ClaimStatus }): string | null {
  if (claim.status === 'proposed') {
    return `Claim ${claim.id} is only a proposal so far. Accept it first.`;
  }
  if (claim.status === 'dismissed') {
    return `Claim ${claim.id} was dismissed. Take that back first.`;
  }
  return null;
}

/** Checkers and editors open disputes and keep them. */
export function canKeepDisputes(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** Every member reads disputes. Ratings in them follow the rules of the ratings. */
export function canReadDisputes(actor: Actor): boolean {
  return canReadCasework(actor);
}
