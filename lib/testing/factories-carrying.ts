import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type CarryingView, listCarryings } from '@/lib/claims/carryings';
import { createClaim } from '@/lib/claims/create-claim';
import { captureAndCarry } from '@/lib/verdicts/capture-and-carry';
import { buildClaimInput, createActor, granted } from './factories-claims';
import { buildCapture, createSource } from './factories-sources';

/** A report, and the same report a day later. */
export const reportBefore = [
  'The harbour of Lissen was closed on Monday. “The quay will hold another winter,” said Ada Brook.',
  'The union says that eleven cranes have failed since May. Nobody was hurt so far.',
  'The mayor promised that the ferries will sail again before Easter, as they always have.',
  'An inspector wrote that the lamps at the pier were stolen twice in one single night.',
].join('\n\n');

export const reportAfter = [
  'The harbour of Lissen was closed on Monday. “The quay will hold another winter,” said Ada Brook.',
  'The union says that nineteen cranes have failed since May. Nobody was hurt so far.',
  'An inspector wrote that the lamps at the pier were stolen twice in one single night.',
].join('\n\n');

/** What is claimed in the report, by what becomes of it a day later. */
export const reported = {
  stays: 'The quay will hold another winter',
  altered: 'eleven cranes have failed since May',
  gone: 'the ferries will sail again before Easter',
};

export interface ReportedSource {
  checker: Actor;
  editor: Actor;
  sourceId: number;
  snapshotId: number;
  claims: Record<keyof typeof reported, number>;
}

/** The report as a source with its three claims. */
export async function createReport(): Promise<ReportedSource> {
  const checker = await createActor('checker');
  const editor = await createActor('editor');
  const { sourceId, snapshotId } = await createSource(checker, reportBefore);
  const claimOn = async (words: string) =>
    granted(await createClaim(checker, buildClaimInput(snapshotId, reportBefore, words))).claimId;
  const claims = {
    stays: await claimOn(reported.stays),
    altered: await claimOn(reported.altered),
    gone: await claimOn(reported.gone),
  };
  return { checker, editor, sourceId, snapshotId, claims };
}

/** Captures a text as the source's next and carries its claims there; the id of the snapshot. */
export async function createLaterCapture(
  { checker, sourceId }: ReportedSource,
  text: string,
): Promise<number> {
  return granted(await captureAndCarry(checker, sourceId, await buildCapture(text))).snapshotId;
}

/** What became of each claim in a snapshot, by the claim's id. */
export async function fatesIn(
  actor: Actor,
  snapshotId: number,
): Promise<Record<number, CarryingView>> {
  const carryings = await listCarryings(actor, snapshotId);
  return Object.fromEntries(carryings.map((one) => [one.claim.id, one]));
}

/** A verdict as it stands after its publication, with a claim whose status says so. */
export async function givePublishedVerdict(
  { checker, editor }: ReportedSource,
  claimId: number,
): Promise<void> {
  granted(
    await commit(editor, async (tx) => {
      const at = '2026-03-03T10:00:00.000Z';
      const { id } = await tx.verdict.create({
        data: {
          claimId,
          status: 'published',
          currentNumber: 1,
          publishedNumber: 1,
          createdAt: at,
          createdById: checker.id,
        },
      });
      await tx.claim.update({
        where: { id: claimId },
        data: { status: 'published', publishedAt: at, version: { increment: 1 } },
      });
      return changed(id, [
        { type: 'verdict.drafted', subject: id, data: { claimId } },
        {
          type: 'claim.moved',
          subject: claimId,
          data: { from: 'open', to: 'published', because: 'for this test' },
        },
      ]);
    }),
  );
}
