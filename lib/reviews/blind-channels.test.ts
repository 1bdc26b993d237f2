import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createRating } from '@/lib/testing/factories-reviews';
import { channels, createNewsroom, secrets, tellings } from '@/lib/testing/rating-channels';
import { visibleRatings } from './visible-ratings';

/** All that an answer says, but for the scale itself, which is no secret. */
function toldBy(answer: unknown): string {
  const scaleValue = /\{"id":"\w+","word":"[^"]+","meaning":"[^"]*","rank":[^,]+,"tone":"\w+"\}/g;
  return (JSON.stringify(answer) ?? '').replace(scaleValue, '');
}

/** A confidence by itself is too short a word to be looked for in a text. */
function saysConfidence(value: unknown): boolean {
  if (value === 'low') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(saysConfidence);
}

const blindRoles = ['checker', 'editor', 'admin'] as const;

describe('before a rating may be seen', () => {
  const database = useTestDatabase();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-05T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(Object.entries(channels))('nothing of it comes through: %s', async (_, read) => {
    const room = await createNewsroom(database.file(), tellings.one);
    for (const role of blindRoles) {
      const answer = await read(room[role], room);
      const told = toldBy(answer);
      for (const secret of secrets) expect(told, role).not.toMatch(secret);
      expect(saysConfidence(answer), role).toBe(false);
    }
  });

  it('would be found where it may be seen: by the rater and by an auditor', async () => {
    const room = await createNewsroom(database.file(), tellings.one);
    for (const actor of [room.rater, room.auditor]) {
      const answer = await visibleRatings(actor, room.reviewId);
      for (const secret of secrets) expect(JSON.stringify(answer)).toMatch(secret);
      expect(saysConfidence(answer)).toBe(true);
    }
    expect(JSON.stringify(await channels['the log']!(room.auditor, room))).toMatch(/77000\d/);
  });

  it('is seen by a rater once theirs is in, and never by an administrator', async () => {
    const room = await createNewsroom(database.file(), tellings.one);
    await createRating(room.editor, room.claimId);
    expect(JSON.stringify(await visibleRatings(room.editor, room.reviewId))).toMatch(/Zimtstern/);
    for (const actor of [room.checker, room.admin])
      expect(JSON.stringify(await visibleRatings(actor, room.reviewId))).not.toMatch(/Zimtstern/);
  });
});

describe('whatever another has rated', () => {
  const database = useTestDatabase();
  const answers = new Map<string, string>();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-05T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(Object.keys(tellings) as (keyof typeof tellings)[])(
    'every count, order, sentence and refusal is the same (telling %s)',
    async (telling) => {
      const room = await createNewsroom(database.file(), tellings[telling]);
      for (const role of blindRoles) {
        for (const [name, read] of Object.entries(channels)) {
          const key = `${role}: ${name}`;
          const told = toldBy(await read(room[role], room));
          if (!answers.has(key)) answers.set(key, told);
          expect(told, key).toBe(answers.get(key));
        }
      }
    },
  );
});
