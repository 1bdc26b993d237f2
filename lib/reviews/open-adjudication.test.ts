import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories-claims';
import { createRatedClaim } from '@/lib/testing/factories-reviews';
import { hasOpenAdjudication } from './open-adjudication';

describe('hasOpenAdjudication', () => {
  useTestDatabase();

  it.each([
    ['ratings that lie apart', ['true', 'false'], true],
    ['ratings that agree', ['true', 'true'], false],
  ])('of %s: %j is %s', async (_what, values, isOpen) => {
    const editor = await createActor('editor');
    const raters = [await createActor('checker', 'Bo'), await createActor('checker', 'Cy')];
    const given = values.map((value, index) => ({ by: raters[index]!, value }));
    const { reviewId } = await createRatedClaim(editor, given);
    expect(await hasOpenAdjudication(reading(), reviewId)).toBe(isOpen);
  });
});
