import { type Actor, canDoCasework } from '@/lib/auth/actor';

/** Those who stand too near a verdict to answer for it: members by id. */
export interface VerdictHands {
  /** Who wrote any version of it. */
  authors: readonly number[];
  /** Who rated the claim, in any round. */
  raters: readonly number[];
}

/** Checkers and editors write verdicts, and submit them. */
export function canDraftVerdict(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** A verdict is taken back by whoever wrote a version of it. */
export function canRecallVerdict(actor: Actor, hands: Pick<VerdictHands, 'authors'>): boolean {
  return canDoCasework(actor) && hands.authors.includes(actor.id);
}

/**
 * Who approves, returns, publishes, corrects and withdraws: an editor who wrote no version of the
 * verdict and rated the claim in no round. Nobody else, administrators included.
 */
export function canAnswerVerdict(actor: Actor, hands: VerdictHands): boolean {
  return whyCannotAnswer(actor, hands) === null;
}

/** The sentence for an actor who cannot answer the verdict; null when they can. */
export function whyCannotAnswer(actor: Actor, hands: VerdictHands): string | null {
  if (actor.role !== 'editor') return 'Only editors answer verdicts.';
  if (hands.authors.includes(actor.id)) {
    return 'You wrote this verdict, in this or an earlier version. Another editor answers it.';
  }
  if (hands.raters.includes(actor.id)) {
    return 'You rated this claim. An editor who has not answers its verdict.';
  }
  return null;
}
