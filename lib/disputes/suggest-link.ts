import type { Actor } from '@/lib/auth/actor';
import type { Result } from '@/lib/result';
import { type KeptLink, placeLink } from './place-link';
import type { LinkClaimsInput } from './schema';

/**
 * Suggests a link for others to decide on; it says nothing about the claims until then. Refused as
 * `linkClaims` is, and when the same link is suggested already.
 */
export async function suggestLink(actor: Actor, input: LinkClaimsInput): Promise<Result<KeptLink>> {
  return placeLink(actor, input, 'suggested');
}
