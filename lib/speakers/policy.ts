import { type Actor, canDoCasework } from '@/lib/auth/actor';

/** Checkers and editors register speakers and their affiliations, and correct what is known of them. */
export function canKeepSpeakers(actor: Actor): boolean {
  return canDoCasework(actor);
}
