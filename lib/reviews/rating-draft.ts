import { z } from 'zod';
import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import type { Prisma } from '@/lib/db/generated/client';
import { ok, type Result, refuse } from '@/lib/result';
import { verifySpan } from '@/lib/text/locate';
import { longestProse } from '@/lib/text/prose';
import { canRate } from './policy';
import { ratingConfidenceSchema, stanceSchema } from './review';
import { evidenceSpanSchema, mostEvidence } from './schema';

const kind = 'rating';
const text = (max: number) =>
  z.string().max(max, 'Shorten this before it can be kept.').default('');

const draftEvidenceSchema = z.union([
  z.object({ stance: stanceSchema, span: evidenceSpanSchema }),
  z.object({
    stance: stanceSchema,
    reference: z.object({
      title: text(2000),
      url: text(4000),
      publisher: text(2000),
      accessedOn: text(100),
      quotation: text(longestProse),
      fileSha256: text(200),
    }),
  }),
]);
export type DraftEvidence = z.infer<typeof draftEvidenceSchema>;

/** A rating as far as it is written: anything may still be missing or wrong. */
export const ratingDraftSchema = z.object({
  /** The own rating it is to take the place of. */
  revises: z.number().int().positive().nullable(),
  value: text(40),
  confidence: ratingConfidenceSchema.nullable(),
  rationale: text(longestProse),
  evidence: z.array(draftEvidenceSchema).max(mostEvidence),
});
export type RatingDraft = z.infer<typeof ratingDraftSchema>;

const claimId = z.number().int().positive();
export const saveRatingDraftInput = z.object({ claimId, draft: ratingDraftSchema });
export const addDraftEvidenceInput = z.object({
  claimId,
  stance: stanceSchema,
  span: evidenceSpanSchema,
});

/** The actor's own draft for a claim; null when there is none. Nobody else's can be asked for. */
export async function ratingDraft(actor: Actor, claimId: number): Promise<RatingDraft | null> {
  const key = { memberId: actor.id, kind, subject: String(claimId) };
  const row = await reading().draft.findUnique({ where: { memberId_kind_subject: key } });
  return row && parseDraft(row.body);
}

function parseDraft(body: string): RatingDraft | null {
  return ratingDraftSchema.safeParse(JSON.parse(body)).data ?? null;
}

/** Keeps what the actor has written so far for a claim, over what was kept before. */
export async function saveRatingDraft(
  actor: Actor,
  input: z.infer<typeof saveRatingDraftInput>,
  now = new Date().toISOString(),
): Promise<Result<{ savedAt: string }>> {
  const refused = await whyNotKept(actor, input.claimId);
  if (refused) return refused;
  await keepPrivate((tx) => store(tx, actor, input.claimId, input.draft, now));
  return ok({ savedAt: now });
}

/** Adds words of a source to the actor's draft for a claim, and begins one where there is none. */
export async function addDraftEvidence(
  actor: Actor,
  input: z.infer<typeof addDraftEvidenceInput>,
  now = new Date().toISOString(),
): Promise<Result<{ claimId: number }>> {
  const refused = await whyNotKept(actor, input.claimId);
  if (refused) return refused;
  const snapshot = await reading().snapshot.findUnique({
    where: { id: input.span.snapshotId },
    select: { text: true },
  });
  if (!snapshot || !verifySpan(snapshot.text, input.span)) {
    return refuse('quote_mismatch', 'These words do not stand there any more. Pick them again.');
  }
  return keepPrivate<Result<{ claimId: number }>>(async (tx) => {
    const key = { memberId: actor.id, kind, subject: String(input.claimId) };
    const row = await tx.draft.findUnique({ where: { memberId_kind_subject: key } });
    const draft = (row && parseDraft(row.body)) ?? (await emptyDraft(tx, actor, input.claimId));
    if (draft.evidence.length >= mostEvidence) {
      return refuse('too_large', `A rating has ${mostEvidence} pieces of evidence at most.`);
    }
    const { stance, span } = input;
    const evidence = [...draft.evidence, { stance, span }];
    await store(tx, actor, input.claimId, { ...draft, evidence }, now);
    return ok({ claimId: input.claimId });
  });
}

type Writing = Pick<Prisma.TransactionClient, 'draft' | 'rating'>;

/** A draft of nothing, for a first rating or over the present one. */
async function emptyDraft(tx: Writing, actor: Actor, claimId: number): Promise<RatingDraft> {
  const present = await tx.rating.findFirst({
    where: { claimId, memberId: actor.id, superseded: null, review: { state: 'open' } },
    select: { id: true },
  });
  const revises = present?.id ?? null;
  return { revises, value: '', confidence: null, rationale: '', evidence: [] };
}

async function store(
  tx: Writing,
  actor: Actor,
  claimId: number,
  draft: RatingDraft,
  savedAt: string,
): Promise<void> {
  const key = { memberId: actor.id, kind, subject: String(claimId) };
  const body = JSON.stringify(draft);
  await tx.draft.upsert({
    where: { memberId_kind_subject: key },
    create: { ...key, body, savedAt },
    update: { body, savedAt },
  });
}

/** Takes the draft away, in the transaction that gives the rating. */
export async function dropRatingDraft(tx: Writing, actor: Actor, claimId: number): Promise<void> {
  await tx.draft.deleteMany({ where: { memberId: actor.id, kind, subject: String(claimId) } });
}

async function whyNotKept(actor: Actor, claimId: number) {
  if (!canRate(actor)) return refuse('forbidden', 'Only checkers and editors rate claims.');
  if ((await reading().claim.count({ where: { id: claimId } })) === 0)
    return refuse('not_found', 'There is no such claim.');
  return null;
}
