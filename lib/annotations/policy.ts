import { type Actor, canDoCasework, canReadCasework } from '@/lib/auth/actor';

/** Every member reads notes; those about ratings only who may see the ratings. */
export function canReadNotes(actor: Actor): boolean {
  return canReadCasework(actor);
}

/** Checkers and editors write notes and answers. */
export function canWriteNotes(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** What a note's words depend on. */
interface OwnedNote {
  createdById: number;
  withdrawnAt: string | null;
}

/** Only its author edits or withdraws a note, while it stands and they still do casework. */
export function canChangeNote(actor: Actor, note: OwnedNote): boolean {
  return canDoCasework(actor) && note.createdById === actor.id && note.withdrawnAt === null;
}

/** Checkers and editors resolve a thread and reopen it, whoever began it. */
export function canSettleThreads(actor: Actor): boolean {
  return canDoCasework(actor);
}

/**
 * Whether notes of a discussion of ratings may reach this member: once the round is closed
 * everybody's, before that an auditor's, as with the ratings themselves.
 */
export function canReadDiscussion(actor: Actor, review: { state: string }): boolean {
  return review.state === 'closed' || actor.role === 'auditor';
}
