import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim } from '@/lib/testing/factories-claims';
import {
  createClosedRound,
  createRatedClaim,
  createRating,
  createRound,
} from '@/lib/testing/factories-reviews';
import { parseAgreementFilters } from './agreement-filters';
import { agreementOf } from './agreement-of';

const everything = parseAgreementFilters({});

async function people() {
  const editor = await createActor('editor', 'Ed');
  const ann = await createActor('checker', 'Ann');
  const bo = await createActor('checker', 'Bo');
  return { editor, ann, bo };
}

describe('agreementOf', () => {
  useTestDatabase();

  it('measures closed rounds, their values, raters and pairs', async () => {
    const { editor, ann, bo } = await people();
    for (const [first, other] of [
      ['true', 'true'],
      ['false', 'mostly_false'],
      ['mixed', 'unproven'],
    ] as const) {
      await createRatedClaim(editor, [
        { by: ann, value: first },
        { by: bo, value: other },
      ]);
    }
    const view = (await agreementOf(bo, everything))!;
    expect(view).toMatchObject({ rounds: 3, pairedRounds: 2, ratings: 6, interval: null });
    // By hand: values 1, 1, 5, 5 … two units (5, 5) and (1, 2), n = 4, totals 1, 1 and 2:
    // observed 1² once in two pairs; expected 1·1·1² + 1·2·(4 − 1.5)² + 1·2·(3 − 1.5)² = 18.
    expect(view.alpha).toBeCloseTo(1 - (3 * 1) / 18, 9);
    expect(view.values.map(({ id }) => id).slice(0, 6)).toEqual([
      'false',
      'mostly_false',
      'mixed',
      'mostly_true',
      'true',
      'unproven',
    ]);
    expect(view.given).toEqual([1, 1, 1, 0, 2, 1, 0]);
    expect(view.spreads).toEqual([1, 1, 0, 0, 0]);
    expect(view.raters).toMatchObject([
      { name: 'Ann', ratings: 3, lean: -0.5 },
      { name: 'Bo', ratings: 3, lean: 0.5 },
    ]);
    expect(view.pairs).toMatchObject([
      { a: ann.id, b: bo.id, agreement: { rounds: 2, same: 0.5 } },
      { a: bo.id, b: ann.id, agreement: { rounds: 2, same: 0.5 } },
    ]);
  });

  it.each(['checker', 'editor', 'auditor', 'admin'] as const)(
    'tells a %s nothing of open rounds',
    async (role) => {
      const { editor, ann, bo } = await people();
      const { claimId } = await createMarkedClaim(editor);
      const before = await agreementOf(await createActor(role, 'Cy'), everything);
      await createRound(editor, claimId, [
        { by: ann, value: 'true' },
        { by: bo, value: 'false' },
      ]);
      const actor = await createActor(role, 'Di');
      expect(await agreementOf(actor, everything)).toEqual(before);
      expect(before).toMatchObject({ rounds: 0, alpha: null, nominalAlpha: null, raters: [] });
    },
  );

  it('keeps to the claims of the filter', async () => {
    const { editor, ann, bo } = await people();
    const given = [
      { by: ann, value: 'true' },
      { by: bo, value: 'false' },
    ];
    const first = await createRatedClaim(editor, given);
    await createRatedClaim(editor, given);
    const unrated = await createMarkedClaim(editor);
    const rounds = async (params: Record<string, string>) =>
      (await agreementOf(editor, parseAgreementFilters(params)))?.rounds;
    expect(await rounds({})).toBe(2);
    expect(await rounds({ source: String(first.sourceId) })).toBe(1);
    expect(await rounds({ source: String(unrated.sourceId) })).toBe(0);
    expect(await rounds({ status: 'rated' })).toBe(2);
    expect(await rounds({ status: 'published' })).toBe(0);
    expect(await rounds({ q: 'twelve' })).toBe(2);
    expect(await rounds({ q: 'thirteen' })).toBe(0);
  });

  it('counts of each member the last rating of a round', async () => {
    const { editor, ann, bo } = await people();
    const { claimId } = await createMarkedClaim(editor);
    const first = await createRating(ann, claimId, { value: 'true' });
    await createRating(ann, claimId, { value: 'false', revises: first.ratingId });
    const last = await createRating(bo, claimId, { value: 'true' });
    expect(last.closed).toBe(true);
    const view = (await agreementOf(editor, everything))!;
    expect(view).toMatchObject({ rounds: 1, ratings: 2, given: [1, 0, 0, 0, 1, 0, 0] });
  });

  it('counts each round of a claim', async () => {
    const { editor, ann, bo } = await people();
    const given = [
      { by: ann, value: 'true' },
      { by: bo, value: 'true' },
    ];
    const { claimId } = await createRatedClaim(editor, given);
    const second = await createClosedRound(editor, claimId, given);
    expect(second.reviewId).toBeGreaterThan(0);
    const view = (await agreementOf(editor, everything))!;
    expect(view).toMatchObject({ rounds: 2, ratings: 4, alpha: null });
  });
});
