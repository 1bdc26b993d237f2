'use server';

import { z } from 'zod';
import { runAction } from '@/app/_actions/run-action';
import { acceptAbove } from '@/lib/claims/accept-above';
import { acceptClaim } from '@/lib/claims/accept-claim';
import { claimHistory } from '@/lib/claims/claim-history';
import { createClaim } from '@/lib/claims/create-claim';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reviseClaim } from '@/lib/claims/revise-claim';
import {
  acceptAboveInput,
  acceptClaimInput,
  createClaimInput,
  dismissClaimInput,
  reviseClaimInput,
  takeBackInput,
} from '@/lib/claims/schema';
import { startExtraction } from '@/lib/claims/start-extraction';
import { takeBack } from '@/lib/claims/take-back';
import { ok, type Result } from '@/lib/result';
import { searchSpeakers } from '@/lib/speakers/search-speakers';
import type {
  ClaimInput,
  ClaimRef,
  HistoryLine,
  ReaderChange,
  SpeakerHit,
} from './_components/reader-view';
import { readerClaim, readerClaims } from './reader-claims';

type Input = Record<string, unknown>;

/** Calls a claim command and answers with the claim as it is afterwards. */
async function change<S extends z.ZodType>(
  input: object,
  schema: S,
  command: (
    actor: Parameters<typeof acceptClaim>[0],
    input: z.output<S>,
  ) => Promise<Result<{ claimId: number }>>,
): Promise<Result<ReaderChange>> {
  return runAction(input as Input, schema, async (actor, parsed) => {
    const result = await command(actor, parsed);
    return result.ok ? ok({ claims: await readerClaim(actor, result.value.claimId) }) : result;
  });
}

/** A name typed into the speaker field becomes a person, who can be corrected on their page. */
function commandInput({ speaker, ...rest }: ClaimInput) {
  return {
    ...rest,
    speaker: speaker && 'newName' in speaker ? { name: speaker.newName, kind: 'person' } : speaker,
  };
}

export async function acceptAction(input: ClaimRef): Promise<Result<ReaderChange>> {
  return change(input, acceptClaimInput, acceptClaim);
}

export async function dismissAction(
  input: ClaimRef & { reason: string },
): Promise<Result<ReaderChange>> {
  return change(input, dismissClaimInput, dismissClaim);
}

export async function takeBackAction(input: ClaimRef): Promise<Result<ReaderChange>> {
  return change(input, takeBackInput, takeBack);
}

export async function reviseAction(input: ClaimRef & ClaimInput): Promise<Result<ReaderChange>> {
  const { claimId, version, ...words } = input;
  return change({ claimId, version, ...commandInput(words) }, reviseClaimInput, reviseClaim);
}

export async function createAction(
  input: { snapshotId: number } & ClaimInput,
): Promise<Result<ReaderChange>> {
  const { snapshotId, ...words } = input;
  return change({ snapshotId, ...commandInput(words) }, createClaimInput, createClaim);
}

export async function acceptAboveAction(input: {
  snapshotId: number;
  threshold: number;
}): Promise<Result<ReaderChange>> {
  return runAction(input, acceptAboveInput, async (actor, parsed) => {
    const before = await readerClaims(actor, parsed.snapshotId);
    const accepted = await acceptAbove(actor, parsed);
    if (!accepted.ok) return accepted;
    const proposed = new Set(
      before.filter((one) => one.status === 'proposed').map((one) => one.id),
    );
    const after = await readerClaims(actor, parsed.snapshotId);
    return ok({
      claims: after.filter((one) => proposed.has(one.id) && one.status !== 'proposed'),
    });
  });
}

export async function searchSpeakersAction(query: string): Promise<SpeakerHit[]> {
  const result = await runAction(
    { query },
    z.object({ query: z.string().max(200) }),
    async (actor, q) => ok(await searchSpeakers(actor, q.query)),
  );
  if (!result.ok) return [];
  return result.value.map((one) => ({
    id: one.id,
    name: one.name,
    hint: [one.matchedAlias, one.hint].filter(Boolean).join(' · ') || null,
  }));
}

export async function historyAction(claimId: number): Promise<HistoryLine[]> {
  const result = await runAction(
    { claimId },
    z.object({ claimId: z.number().int().positive() }),
    async (actor, input) => ok(await claimHistory(actor, input.claimId)),
  );
  if (!result.ok) return [];
  return result.value.map((step) => ({
    id: String(step.seq),
    at: step.at,
    who: step.actorName,
    what: step.sentence,
  }));
}

export async function readAgainAction(input: { snapshotId: number }): Promise<Result<null>> {
  return runAction(
    input,
    z.object({ snapshotId: z.number().int().positive() }),
    async (actor, { snapshotId }) => {
      const started = await startExtraction(actor, snapshotId);
      return started.ok ? ok(null) : started;
    },
  );
}
