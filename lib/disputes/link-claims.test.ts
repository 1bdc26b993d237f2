import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildProposal,
  createActor,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { buildLink, createClaimsSaying, createLink } from '@/lib/testing/factories-disputes';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { isOrder, isSymmetrical, type LinkType, linkTypeSchema } from './link';
import { linkClaims } from './link-claims';
import { removeLink } from './remove-link';
import { suggestLink } from './suggest-link';

const links = () => reading().claimLink.findMany({ orderBy: { id: 'asc' } });
const linkEvents = async () => {
  const events = await reading().event.findMany({
    where: { subjectType: 'link' },
    orderBy: { seq: 'asc' },
  });
  return events.map(({ type }) => type);
};

describe('linkClaims', () => {
  useTestDatabase();
  let actor: Actor;
  let ids: number[];
  beforeEach(async () => {
    actor = await createActor('checker');
    ids = await createClaimsSaying(actor, ['one is so', 'two is so', 'three is so']);
  });

  it('stores the link with its reason, and tells of it', async () => {
    const [one, two] = ids as [number, number];
    granted(await linkClaims(actor, buildLink(two, one, { type: 'updates', confidence: 'high' })));
    expect(await links()).toMatchObject([
      {
        fromClaimId: two,
        toClaimId: one,
        type: 'updates',
        state: 'decided',
        reason: 'Both speak of the northern pit.',
        confidence: 'high',
        createdById: actor.id,
        decidedById: actor.id,
        version: 1,
      },
    ]);
    expect(await linkEvents()).toEqual(['link.made']);
  });

  it('keeps a contradiction with the lower id first, whichever side it is told from', async () => {
    const [one, two] = ids as [number, number];
    granted(await linkClaims(actor, buildLink(two, one, { type: 'contradicts' })));
    expect(await links()).toMatchObject([{ fromClaimId: one, toClaimId: two }]);
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      expect(await linkClaims(actor, buildLink(from, to, { type: 'contradicts' }))).toMatchObject({
        failure: { code: 'conflict' },
      });
    }
    expect(await links()).toHaveLength(1);
  });

  it('lets claims be linked in more than one way, but never twice in the same', async () => {
    const [one, two] = ids as [number, number];
    await createLink(actor, two, one, { type: 'updates' });
    await createLink(actor, two, one, { type: 'contradicts' });
    expect(await linkClaims(actor, buildLink(two, one, { type: 'updates' }))).toMatchObject({
      failure: { code: 'conflict', message: `Claim ${two} updates claim ${one} already.` },
    });
  });

  it('refuses a claim linked to itself, and one that does not exist', async () => {
    const [one] = ids as [number];
    expect(await linkClaims(actor, buildLink(one, one))).toMatchObject({
      failure: { code: 'invalid_input' },
    });
    expect(await linkClaims(actor, buildLink(one, 999))).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('refuses a proposal and a dismissed claim, and says why', async () => {
    const [one, two] = ids as [number, number];
    const proposed = await createProposals(actor, [
      buildProposal(sampleText, 'the northern pit is closed'),
    ]);
    expect(await linkClaims(actor, buildLink(one, proposed.claimIds[0]!))).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('only a proposal') },
    });
    granted(await dismissClaim(actor, { claimId: two, reason: 'Trivial.' }));
    expect(await linkClaims(actor, buildLink(two, one))).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('was dismissed') },
    });
    expect(await linkEvents()).toEqual([]);
  });

  it('refuses a circle of updates, however long, and leaves contradictions alone', async () => {
    const [one, two, three] = ids as [number, number, number];
    await createLink(actor, two, one);
    await createLink(actor, three, two);
    const refused = await linkClaims(actor, buildLink(one, three));
    expect(refused).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('make a circle') },
    });
    expect(await links()).toHaveLength(2);
    await createLink(actor, one, three, { type: 'contradicts' });
  });

  it('lets only one of two members close a circle at the same time', async () => {
    const [one, two] = ids as [number, number];
    const other = await createActor('editor');
    const results = await Promise.all([
      linkClaims(actor, buildLink(one, two)),
      linkClaims(other, buildLink(two, one)),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await links()).toHaveLength(1);
  });

  it('revives a link that was removed, under its old number', async () => {
    const [one, two] = ids as [number, number];
    const linkId = await createLink(actor, two, one);
    granted(await removeLink(actor, { linkId, reason: 'Not the same pit.' }));
    const again = granted(await linkClaims(actor, buildLink(two, one, { reason: 'It was.' })));
    expect(again).toEqual({ linkId, version: 3, state: 'decided' });
    expect(await links()).toMatchObject([{ reason: 'It was.', state: 'decided', version: 3 }]);
    expect(await linkEvents()).toEqual(['link.made', 'link.removed', 'link.made']);
    await expectWholeChain();
  });

  it('turns a suggestion into a link, and refuses to suggest what is suggested or linked', async () => {
    const [one, two] = ids as [number, number];
    const suggested = granted(await suggestLink(actor, buildLink(two, one)));
    expect(await links()).toMatchObject([{ state: 'suggested', decidedAt: null }]);
    expect(await suggestLink(actor, buildLink(two, one))).toMatchObject({
      failure: { code: 'conflict' },
    });
    const made = granted(await linkClaims(actor, buildLink(two, one)));
    expect(made).toEqual({ linkId: suggested.linkId, version: 2, state: 'decided' });
    expect(await suggestLink(actor, buildLink(two, one))).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await linkEvents()).toEqual(['link.suggested', 'link.made']);
  });

  it.each(['auditor', 'admin'] as const)('refuses an %s', async (role) => {
    const [one, two] = ids as [number, number];
    const outsider = await createActor(role);
    for (const command of [linkClaims, suggestLink]) {
      expect(await command(outsider, buildLink(two, one))).toMatchObject({
        failure: { code: 'forbidden' },
      });
    }
    expect(await links()).toEqual([]);
  });
});

describe('any sequence of links', () => {
  const { file } = useTestDatabase();

  /** What must hold, told without the database: pairs of a type, and paths between them. */
  class Model {
    readonly pairs = new Map<string, { type: LinkType; from: number; to: number }>();

    accepts(type: LinkType, from: number, to: number): boolean {
      if (from === to || this.has(type, from, to)) return false;
      if (isSymmetrical(type) && this.has(type, to, from)) return false;
      return !isOrder(type) || !this.reaches(type, to, from, new Set());
    }

    add(type: LinkType, from: number, to: number) {
      this.pairs.set(`${type} ${from} ${to}`, { type, from, to });
    }

    private has(type: LinkType, from: number, to: number): boolean {
      return this.pairs.has(`${type} ${from} ${to}`);
    }

    private reaches(type: LinkType, from: number, to: number, seen: Set<number>): boolean {
      if (from === to) return true;
      seen.add(from);
      return [...this.pairs.values()].some(
        (one) =>
          one.type === type &&
          one.from === from &&
          !seen.has(one.to) &&
          this.reaches(type, one.to, to, seen),
      );
    }
  }

  it('is accepted and refused as a model without a database says', async () => {
    expect(file()).toContain('newsroom.db');
    const actor = await createActor('checker');
    const step = fc.record({
      type: fc.constantFrom(...linkTypeSchema.options),
      from: fc.nat({ max: 4 }),
      to: fc.nat({ max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const ids = await createClaimsSaying(actor, ['a is', 'b is', 'c is', 'd is', 'e is']);
        const model = new Model();
        for (const { type, from, to } of steps) {
          const expected = model.accepts(type, from, to);
          const result = await linkClaims(actor, buildLink(ids[from]!, ids[to]!, { type }));
          expect(result.ok, `${from} ${type} ${to}`).toBe(expected);
          if (expected) model.add(type, from, to);
        }
      }),
      { numRuns: 12 },
    );
  });
});
