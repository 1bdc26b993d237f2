import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import { getClaim } from '@/lib/claims/get-claim';
import { readableText } from '@/lib/claims/readable-text';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { linksOfClaim } from '@/lib/disputes/links-of-claim';
import { reviseLink } from '@/lib/disputes/revise-link';
import { useTestDatabase } from '@/lib/testing/database';
import { buildClaimInput, granted } from '@/lib/testing/factories-claims';
import { createRating } from '@/lib/testing/factories-reviews';
import { createHiddenNewsroom, type Speakers, speakerWords } from '@/lib/testing/hidden-newsroom';
import { type HiddenRoom, speakerChannels } from '@/lib/testing/speaker-channels';

/** What an answer tells. Hashes commit to everything, and tell nothing. */
const toldBy = (answer: unknown) =>
  (
    JSON.stringify(answer, (key, value) =>
      /^(hash|prevHash|seal)$/.test(key) ? undefined : value,
    ) ?? ''
  ).replaceAll(/[0-9a-f]{64}/g, '');

const names = Object.keys(speakerWords) as Speakers[];
const roles = ['checker', 'editor'] as const;

describe('a claim to be rated without the name, whoever said it', () => {
  const database = useTestDatabase();
  const answers = new Map<string, string>();
  beforeEach(() => {
    database.file();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-05T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function everything(actor: Actor, room: HiddenRoom): Promise<[string, string][]> {
    const told: [string, string][] = [];
    for (const [name, read] of Object.entries(speakerChannels))
      told.push([name, toldBy(await read(actor, room))]);
    return told;
  }

  it.each(names)('every answer is the same (%s)', async (by) => {
    const room = await createHiddenNewsroom(by);
    const different: string[] = [];
    for (const role of roles) {
      for (const [name, told] of await everything(room[role], room)) {
        const key = `${role}: ${name}`;
        const before = answers.get(key) ?? told;
        answers.set(key, before);
        if (told !== before) different.push(`${key}: ${firstDifference(before, told)}`);
      }
    }
    expect(different).toEqual([]);
  });

  it.each(names)('the answers differ for whom nothing is hidden from (%s)', async (by) => {
    const room = await createHiddenNewsroom(by);
    await createRating(room.checker, room.claimId);
    const alike = new Set(Object.keys(speakerChannels));
    for (const role of ['checker', 'author'] as const) {
      for (const [name, told] of await everything(room[role], room)) {
        const key = `${role}, who may know: ${name}`;
        if (answers.get(key) !== told) alike.delete(name);
        answers.set(key, told);
      }
    }
    expect([...alike]).toEqual(by === names[0] ? [] : tellsNobody);
  });

  it('takes back nothing that was read covered', async () => {
    const { author, checker, claimId, snapshotId, speakerIds } = await createHiddenNewsroom('rosa');
    const text = (await readableText(author, snapshotId))?.text ?? '';
    const speaker = { id: speakerIds.rosa };
    const input = buildClaimInput(snapshotId, text, 'There are no miners left', { speaker });
    const beside = granted(await createClaim(author, input));
    const seen = await getClaim(checker, beside.claimId);
    expect(seen).toMatchObject({ speaker: null, statement: 'There are no miners left' });
    const revision = { claimId: beside.claimId, version: 1, speaker: null, kind: 'mixed' as const };
    const link = { ...(await linksOfClaim(author, claimId))[0]!, reason: 'Not what ████ said.' };
    const reworded = { linkId: link.id, version: link.version, reason: link.reason };
    const deeds = (actor: Actor) => [
      () => reviseClaim(actor, revision),
      () => reviseLink(actor, { ...reworded, confidence: link.confidence }),
    ];
    for (const deed of deeds(checker))
      expect(await deed()).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    await createRating(checker, claimId);
    for (const deed of deeds(checker)) expect(await deed()).toMatchObject({ ok: true });
  });
});

/** Channels that hold no name in this newsroom: what they list says nothing of who said it. */
const tellsNobody = ['the log', 'the sources'];

/** Where two answers part, for whoever has to mend it. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 160), at + 40)}… / …${other.slice(at, at + 40)}…`;
}
