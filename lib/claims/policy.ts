import type { EventActor } from '@/lib/audit/chain';
import { type Actor, canDoCasework, isSystem } from '@/lib/auth/actor';
import type { ClaimStatus } from './claim';

/** Checkers and editors let the engine propose, and mark claims themselves. */
export function canMakeClaims(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** Checkers and editors accept, dismiss and take back. */
export function canDecideOnClaims(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** A claim is revised until a verdict on it is on its way; a dismissed one is taken back first. */
export function canReviseClaim(actor: Actor, claim: { status: ClaimStatus }): boolean {
  return canDoCasework(actor) && (claim.status === 'proposed' || claim.status === 'open');
}

/** The newsroom's work leaves the house with editors, auditors, administrators, the command line. */
export function canExportCorpus(actor: EventActor): boolean {
  return isSystem(actor) || (actor.id !== null && actor.role !== 'checker');
}
