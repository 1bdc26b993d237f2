import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim } from '@/lib/testing/factories-claims';
import { closeRatingOf, createAssignments, createRating } from '@/lib/testing/factories-reviews';
import { visibleRatings } from './visible-ratings';

async function newsroom() {
  const [first, second, editor, auditor, admin] = await Promise.all([
    createActor('checker', 'Cem First'),
    createActor('checker', 'Cleo Second'),
    createActor('editor'),
    createActor('auditor'),
    createActor('admin'),
  ]);
  const { claimId } = await createMarkedClaim(first);
  // Somebody who is waited for keeps the round open.
  const late = await createActor('checker', 'Lars Late');
  await createAssignments(editor, claimId, [{ actor: late }]);
  const { reviewId } = await createRating(first, claimId, { value: 'false' });
  return { first, second, editor, auditor, admin, claimId, reviewId };
}

const authors = (view: Awaited<ReturnType<typeof visibleRatings>>) =>
  view.ratings.map((rating) => rating.memberName);

describe('visibleRatings', () => {
  useTestDatabase();

  it('shows a rating with its words, its evidence and its meaning on the scale', async () => {
    const { first, reviewId } = await newsroom();
    const { review, ratings, hidden } = await visibleRatings(first, reviewId);
    expect(review).toMatchObject({ id: reviewId, round: 1, state: 'open' });
    expect(hidden).toBe(0);
    expect(ratings).toMatchObject([
      {
        memberName: 'Cem First',
        word: 'False',
        tone: 'refuted',
        blind: true,
        isCurrent: true,
        evidence: [
          { stance: 'context', span: null, reference: { title: 'Register of mines, 2025' } },
        ],
      },
    ]);
  });

  it('tells those who have not rated how many ratings are in, and nothing else', async () => {
    const { first, second, editor, admin, claimId, reviewId } = await newsroom();
    const { ratings } = await visibleRatings(first, reviewId);
    await createRating(first, claimId, { value: 'true', revises: ratings[0]!.id });
    for (const actor of [second, editor, admin]) {
      const view = await visibleRatings(actor, reviewId);
      expect(view.ratings, actor.role).toEqual([]);
      expect(view.hidden, actor.role).toBe(1);
    }
  });

  it('shows others’ ratings once the own is in, but not to an administrator', async () => {
    const { first, editor, admin, claimId, reviewId } = await newsroom();
    await createRating(editor, claimId);
    for (const actor of [first, editor]) {
      expect(authors(await visibleRatings(actor, reviewId))).toEqual(['Cem First', 'Ann editor']);
    }
    const { ratings, hidden } = await visibleRatings(admin, reviewId);
    expect(ratings).toEqual([]);
    expect(hidden).toBe(2);
  });

  it('shows an auditor everything, and everybody everything once rating is closed', async () => {
    const { second, editor, auditor, admin, claimId, reviewId } = await newsroom();
    expect(authors(await visibleRatings(auditor, reviewId))).toEqual(['Cem First']);
    await closeRatingOf(editor, claimId);
    for (const actor of [second, editor, auditor, admin]) {
      const view = await visibleRatings(actor, reviewId);
      expect(authors(view), actor.role).toEqual(['Cem First']);
      expect(view.hidden, actor.role).toBe(0);
    }
  });

  it('hides from a former rater who became an administrator what others gave', async () => {
    const { first, second, claimId, reviewId } = await newsroom();
    await createRating(second, claimId, { value: 'true' });
    const view = await visibleRatings({ ...first, role: 'admin' }, reviewId);
    expect(authors(view)).toEqual(['Cem First']);
  });
});
