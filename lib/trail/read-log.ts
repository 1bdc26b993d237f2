import type { LogFilters } from '@/lib/audit/log-filters';
import { getEvent, listEvents, type WholeEvent } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { claimsWithHiddenSpeaker, isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';

/** A page of the log for a member, without what they must not see yet. */
export async function readLog(actor: Actor, filters: LogFilters) {
  const hidden = filters.q === undefined ? [] : await claimsWithHiddenSpeaker(actor);
  const question = { ...filters, unsearchedClaims: [...hidden] };
  return listEvents(actor, question, seenReviewsOf(actor));
}

/** One line with what it tells; its data are left out while they would tell who a claim is of. */
export async function readEvent(actor: Actor, seq: number): Promise<WholeEvent | null> {
  const event = await getEvent(actor, seq, seenReviewsOf(actor));
  if (event?.subjectType !== 'claim') return event;
  const isHidden = await isSpeakerHidden(actor, Number(event.subjectId));
  return isHidden ? { ...event, data: null } : event;
}

/** Who has ever done something here, for choosing one. */
export async function listActors(actor: Actor): Promise<{ id: number; name: string }[]> {
  if (actor.role === 'checker') return [];
  return reading().member.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
