import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { assignClaims } from '@/lib/reviews/assign-claims';
import { type AssignClaimsInput, assignClaimsInput } from '@/lib/reviews/assignment-input';
import { createActor, createMarkedClaim, granted } from './factories-claims';

/** A newsroom of an editor and two checkers with one open claim. */
export async function createDesk() {
  const [editor, ines, jonas] = [
    await createActor('editor', 'Theo Editor'),
    await createActor('checker', 'Ines Checker'),
    await createActor('checker', 'Jonas Checker'),
  ];
  const { claimId, sourceId } = await createMarkedClaim(ines);
  return { editor, ines, jonas, claimId, sourceId };
}

/** Has `editor` ask the members to rate the claims; returns the assignments in that order. */
export async function createAssignments(
  editor: Actor,
  claimIds: number[],
  members: Actor[],
  more: Partial<AssignClaimsInput> = {},
) {
  const memberIds = members.map(({ id }) => id);
  granted(await assignClaims(editor, assignClaimsInput.parse({ claimIds, memberIds, ...more })));
  const rows = await reading().assignment.findMany({
    where: { claimId: { in: claimIds }, memberId: { in: memberIds }, state: 'waiting' },
  });
  const place = (row: (typeof rows)[number]) =>
    claimIds.indexOf(row.claimId) * memberIds.length + memberIds.indexOf(row.memberId);
  return rows.sort((a, b) => place(a) - place(b));
}

/** A rating as it lies in the tables, of a member who may have been asked for it. */
export async function createBareRating(
  actor: Actor,
  review: { reviewId: number; claimId: number },
  value = 'true',
): Promise<number> {
  const givenAt = new Date().toISOString();
  const result = await commit(actor, async (tx) => {
    const { reviewId, claimId } = review;
    const given = { value, confidence: 'medium', rationale: 'Seen.', scaleVersion: 1 };
    const rating = await tx.rating.create({
      data: {
        ...{ reviewId, claimId, memberId: actor.id, givenAt, ...given },
        ...{ blind: true, speakerHidden: false },
      },
    });
    const events: EventDraft[] = [];
    const asked = await tx.assignment.findFirst({
      where: { reviewId, memberId: actor.id, state: 'waiting' },
    });
    if (asked) {
      const data = { state: 'done', endedAt: givenAt, version: { increment: 1 } };
      await tx.assignment.update({ where: { id: asked.id }, data });
      events.push({ type: 'assignment.done', subject: asked.id, data: { claimId } });
    }
    const data = { claimId, reviewId, memberId: actor.id, blind: true, speakerHidden: false };
    return changed(rating.id, [
      { type: 'rating.given', subject: rating.id, data: { ...data, ...given, supersedesId: null } },
      ...events,
    ]);
  });
  return granted(result);
}
