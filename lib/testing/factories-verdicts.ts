import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { systemActor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password-hash';
import { loadClaim } from '@/lib/claims/stored-claim';
import { refuse } from '@/lib/result';
import { planRound } from '@/lib/reviews/rounds';
import { approveVerdict } from '@/lib/verdicts/approve-verdict';
import { publishVerdict } from '@/lib/verdicts/publish-verdict';
import type { WriteVerdictInput } from '@/lib/verdicts/schema';
import { submitVerdict } from '@/lib/verdicts/submit-verdict';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import { createActor, granted } from './factories-claims';
import { testPassword } from './factories-members';
import { createRatedClaim } from './factories-reviews';

/** Where a test's requests come from. */
export const testVisitor = { address: '203.0.113.9', userAgent: 'a test' };

let knownHash: Promise<string> | undefined;

/** Gives an actor of `createActor` the password `testPassword`. */
export async function givePassword(actor: Actor): Promise<Actor> {
  knownHash ??= hashPassword(testPassword);
  const passwordHash = await knownHash;
  const changedAt = '2026-01-01T00:00:00.000Z';
  const set = await commit(systemActor, async (tx) => {
    await tx.credential.create({ data: { memberId: actor.id, passwordHash, changedAt } });
    return changed(actor, [{ type: 'credential.set', subject: actor.id, data: {} }]);
  });
  return granted(set);
}

/** The people of a verdict: two who rated, one who writes, two editors free to answer. */
export async function createDesk() {
  const raters = [
    await createActor('checker', 'Bo Rater'),
    await createActor('editor', 'Cy Rater'),
  ];
  const author = await givePassword(await createActor('checker', 'Di Author'));
  const editor = await givePassword(await createActor('editor', 'Ed Answer'));
  const other = await givePassword(await createActor('editor', 'Flo Answer'));
  await givePassword(raters[1]!);
  return { raters, author, editor, other };
}

export type Desk = Awaited<ReturnType<typeof createDesk>>;

/** What the author writes on a claim rated as `createJudgedClaim` has it. */
export function buildVerdictInput(
  claim: { claimId: number; ratingIds: number[] },
  more: Partial<WriteVerdictInput> = {},
): WriteVerdictInput {
  return {
    claimId: claim.claimId,
    version: null,
    ruling: 'false',
    summary: 'Nobody works in the pit at night.',
    explanation: 'The gate has been shut since March [1]. The union names no witness.',
    differsBecause: null,
    ratingIds: claim.ratingIds,
    citations: [
      {
        ordinal: 1,
        evidence: {
          stance: 'refutes',
          reference: {
            title: 'Order to close the pit',
            url: 'https://mines.example/orders/7',
            publisher: 'Ministry of Mines',
            accessedOn: '2026-03-20',
            quotation: 'The gate is shut from 1 March.',
            fileSha256: null,
          },
        },
      },
    ],
    ...more,
  };
}

/** A claim with a closed round of two ratings that agree, unless other values are given. */
export async function createJudgedClaim(desk: Desk, values: [string, string] = ['false', 'false']) {
  return createRatedClaim(
    desk.editor,
    desk.raters.map((by, index) => ({ by, value: values[index]! })),
  );
}

/** A verdict on such a claim, waiting for an editor. */
export async function createSubmittedVerdict(desk: Desk, more: Partial<WriteVerdictInput> = {}) {
  const claim = await createJudgedClaim(desk);
  const written = granted(await writeVerdict(desk.author, buildVerdictInput(claim, more)));
  return { ...claim, ...granted(await submitVerdict(desk.author, written)) };
}

/** One that the editor has approved. */
export async function createApprovedVerdict(desk: Desk, more: Partial<WriteVerdictInput> = {}) {
  const submitted = await createSubmittedVerdict(desk, more);
  const approved = granted(
    await approveVerdict(
      desk.editor,
      { ...submitted, currentPassword: testPassword },
      { visitor: testVisitor },
    ),
  );
  return { ...submitted, ...approved };
}

/** One that all may read. */
export async function createPublishedVerdict(desk: Desk, more: Partial<WriteVerdictInput> = {}) {
  const approved = await createApprovedVerdict(desk, more);
  const published = await publishVerdict(desk.editor, { ...approved, notice: null });
  return { ...approved, ...granted(published) };
}

/** Opens another round on a claim, as a changed source or a correction does. */
export function reopenReview(actor: Actor, claimId: number, reason: string) {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const planned = planRound(claim);
    if (!planned.ok) return planned;
    const by = { memberId: actor.id, reason, now: new Date().toISOString() };
    const { reviewId, events } = await planned.plan.open(tx, by);
    return changed({ claimId, reviewId }, events as [EventDraft, ...EventDraft[]]);
  });
}
