import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  buildProposal,
  createActor,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createAssignments, createRating } from '@/lib/testing/factories-reviews';
import { acceptClaim } from './accept-claim';
import { claimHistory } from './claim-history';
import { claimsOfSnapshot, snapshotClaim } from './claims-of-snapshot';
import { getClaim } from './get-claim';
import { claimsWithHiddenSpeaker } from './hidden-speaker';
import { countClaims, listClaims, neighbours } from './list-claims';
import { readableBytes, readableText } from './readable-text';
import { searchClaims } from './search-claims';

/** Two claims by the same speaker; the first is to be rated without the name. */
async function newsroom() {
  const editor = await createActor('editor');
  const rater = await createActor('checker', 'Cem Rater');
  const { claimIds, snapshotId } = await createProposals(editor, [
    buildProposal(sampleText, 'the northern pit is closed', {
      cue: [buildPiece(sampleText, 'said')],
      affiliation: buildPiece(sampleText, 'The minister of mines'),
    }),
    buildProposal(sampleText, 'There are no miners left'),
  ]);
  const speaker = { name: 'Rosa Ilex', kind: 'person' as const };
  granted(await acceptClaim(editor, { claimId: claimIds[0]!, speaker }));
  granted(await acceptClaim(editor, { claimId: claimIds[1]! }));
  await createAssignments(editor, claimIds[0]!, [{ actor: rater, hidesSpeaker: true }]);
  return { editor, rater, claimId: claimIds[0]!, snapshotId };
}

/** Everything that the pages, routes and searches give a member about the claim, as one text. */
async function everything(actor: Actor, claimId: number, snapshotId: number): Promise<string> {
  return JSON.stringify([
    await getClaim(actor, claimId),
    await claimHistory(actor, claimId),
    await claimsOfSnapshot(actor, snapshotId),
    await snapshotClaim(actor, claimId),
    await readableText(actor, snapshotId),
    (await listClaims(actor, {}, {})).rows.filter((row) => row.id === claimId),
  ]);
}

const searched = async (actor: Actor, words: string) =>
  (await searchClaims(actor, words)).map(({ id }) => id);

const tellingWords = /Rosa|Ilex|minister of mines/i;

describe('a claim to be rated without the name', () => {
  useTestDatabase();

  it('tells its rater nowhere who speaks, until their rating is in', async () => {
    const { editor, rater, claimId, snapshotId } = await newsroom();
    expect([...(await claimsWithHiddenSpeaker(rater))]).toEqual([claimId]);
    expect(await everything(rater, claimId, snapshotId)).not.toMatch(tellingWords);
    expect(await everything(editor, claimId, snapshotId)).toMatch(tellingWords);
    expect(await readableBytes(rater, snapshotId)).toBeNull();
    expect((await readableBytes(editor, snapshotId))?.rawBytes.length).toBeGreaterThan(0);
    await createRating(rater, claimId);
    expect(await everything(rater, claimId, snapshotId)).toMatch(tellingWords);
  });

  it('shows its rater the words of the claim, in their place', async () => {
    const { rater, claimId } = await newsroom();
    const claim = await getClaim(rater, claimId);
    expect(claim).toMatchObject({ isSpeakerHidden: true, quote: 'the northern pit is closed' });
    expect(claim?.spans.map(({ role, isTrue }) => [role, isTrue])).toEqual([['content', true]]);
    expect(claim?.contexts.map(({ text }) => text)).toEqual(['the northern pit is closed']);
  });

  it('is found by nothing that is known of the speaker', async () => {
    const { editor, rater, claimId } = await newsroom();
    const speaker = (await getClaim(editor, claimId))!.speaker!.id;
    const searches = [{ q: 'Ilex' }, { q: 'Rosa' }, { affiliation: 'mines' }, { speaker }];
    for (const filters of searches) {
      const ids = async (actor: Actor) =>
        (await listClaims(actor, filters, {})).rows.map((row) => row.id);
      expect(await ids(editor)).toContain(claimId);
      expect(await ids(rater)).not.toContain(claimId);
      const counted = await countClaims(editor, filters);
      expect(await countClaims(rater, filters)).toBe(counted - 1);
      if (filters.q) expect(await searched(rater, filters.q)).not.toContain(claimId);
      const { previousId, nextId } = await neighbours(rater, claimId + 1, filters);
      expect([previousId, nextId]).not.toContain(claimId);
    }
  });

  it('keeps the length of the text, so that words picked in it stand where they stood', async () => {
    const { editor, rater, snapshotId } = await newsroom();
    const [whole, covered] = [
      await readableText(editor, snapshotId),
      await readableText(rater, snapshotId),
    ];
    expect(whole?.isWhole).toBe(true);
    expect(covered?.isWhole).toBe(false);
    expect(covered?.text).toHaveLength(whole!.text.length);
    const at = whole!.text.indexOf('twelve men');
    expect(covered?.text.slice(at, at + 10)).toBe('twelve men');
  });
});
