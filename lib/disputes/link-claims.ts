import type { Actor } from '@/lib/auth/actor';
import type { Result } from '@/lib/result';
import { type KeptLink, placeLink } from './place-link';
import type { LinkClaimsInput } from './schema';

/**
 * Links two accepted claims, at once decided. A suggestion of the same link is decided by it, and one
 * that was rejected or removed stands again under its old number. `conflict`: they are linked like
 * this already, one of them is not an accepted claim, or the link would close a circle.
 */
export async function linkClaims(actor: Actor, input: LinkClaimsInput): Promise<Result<KeptLink>> {
  return placeLink(actor, input, 'decided');
}
