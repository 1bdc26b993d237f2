import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  createActor,
  createMarkedClaim,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createRating } from '@/lib/testing/factories-reviews';
import { addDraftEvidence, type RatingDraft, ratingDraft, saveRatingDraft } from './rating-draft';

const draft: RatingDraft = {
  revises: null,
  value: 'false',
  confidence: null,
  rationale: 'The register',
  evidence: [],
};

describe('a draft of a rating', () => {
  useTestDatabase();

  async function newsroom() {
    const checker = await createActor('checker');
    const editor = await createActor('editor');
    return { checker, editor, ...(await createMarkedClaim(checker)) };
  }

  it('is kept for its author alone, and the log knows nothing of it', async () => {
    const { checker, editor, claimId } = await newsroom();
    const events = await reading().event.count();
    granted(await saveRatingDraft(checker, { claimId, draft }));
    expect(await ratingDraft(checker, claimId)).toEqual(draft);
    expect(await ratingDraft(editor, claimId)).toBeNull();
    expect(await reading().event.count()).toBe(events);
  });

  it('is saved over, and gone once the rating is given', async () => {
    const { checker, editor, claimId } = await newsroom();
    granted(await saveRatingDraft(editor, { claimId, draft }));
    granted(await saveRatingDraft(checker, { claimId, draft }));
    granted(await saveRatingDraft(checker, { claimId, draft: { ...draft, value: 'true' } }));
    expect((await ratingDraft(checker, claimId))?.value).toBe('true');
    await createRating(checker, claimId);
    expect(await ratingDraft(checker, claimId)).toBeNull();
    expect(await ratingDraft(editor, claimId)).toEqual(draft);
  });

  it('takes words picked in a source, also before anything else was written', async () => {
    const { checker, claimId, snapshotId } = await newsroom();
    const { start, end, text: exact } = buildPiece(sampleText, 'twelve men');
    const span = { snapshotId, start, end, exact };
    for (const stance of ['supports', 'context'] as const)
      granted(await addDraftEvidence(checker, { claimId, stance, span }));
    expect((await ratingDraft(checker, claimId))?.evidence).toEqual([
      { stance: 'supports', span },
      { stance: 'context', span },
    ]);
  });

  it('takes no words that the source does not hold, and nothing from those who do not rate', async () => {
    const { checker, claimId, snapshotId } = await newsroom();
    const span = { snapshotId, start: 0, end: 3, exact: 'Nob' };
    const wrong = await addDraftEvidence(checker, { claimId, stance: 'supports', span });
    expect(wrong).toMatchObject({ failure: { code: 'quote_mismatch' } });
    const admin = await createActor('admin');
    expect(await saveRatingDraft(admin, { claimId, draft })).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await reading().draft.count()).toBe(0);
  });
});
