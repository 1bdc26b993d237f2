import type { WritingTransaction } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { type Failure, type FieldChange, refuse } from '@/lib/result';
import type { VerdictHands } from './policy';
import { verdictStatusSchema } from './verdict';

/** A verdict with its current version as a command finds it; null when nobody has begun one. */
export async function loadVerdict(tx: WritingTransaction, claimId: number) {
  const verdict = await tx.verdict.findUnique({ where: { claimId } });
  if (!verdict) return null;
  const current = await tx.verdictVersion.findUniqueOrThrow({
    where: { verdictId_number: { verdictId: verdict.id, number: verdict.currentNumber } },
    include: { basis: true, citations: { orderBy: { ordinal: 'asc' } } },
  });
  return { ...verdict, status: verdictStatusSchema.parse(verdict.status), current };
}

export type StoredVerdict = NonNullable<Awaited<ReturnType<typeof loadVerdict>>>;

type HandsFrom = Pick<WritingTransaction, 'rating' | 'verdictVersion'>;

/** Everybody who stands too near the verdict on a claim to answer for it. */
export async function handsOf(from: HandsFrom, claimId: number): Promise<VerdictHands> {
  const [versions, ratings] = await Promise.all([
    from.verdictVersion.findMany({
      where: { verdict: { claimId } },
      distinct: ['writtenById'],
      select: { writtenById: true },
    }),
    from.rating.findMany({
      where: { claimId },
      distinct: ['memberId'],
      select: { memberId: true },
    }),
  ]);
  return {
    authors: versions.map(({ writtenById }) => writtenById),
    raters: ratings.map(({ memberId }) => memberId),
  };
}

/**
 * The `forbidden` for a member who was shut out or given another role after the page or the session
 * they act from was read; null when they are who they were.
 */
export async function refuseChangedMember(
  tx: WritingTransaction,
  actor: Actor,
): Promise<{ ok: false; failure: Failure } | null> {
  const member = await tx.member.findUnique({
    where: { id: actor.id },
    select: { status: true, role: true },
  });
  if (member?.status === 'active' && member.role === actor.role) return null;
  return refuse('forbidden', 'What you may do here has changed meanwhile. Reload the page.');
}

/**
 * The `conflict` for a member who had an older state of the verdict before their eyes, with what
 * was written and done meanwhile; null when it is the present one.
 */
export async function staleVerdict(
  tx: WritingTransaction,
  verdict: StoredVerdict,
  version: number | null,
): Promise<{ ok: false; failure: Failure } | null> {
  if (version === verdict.version) return null;
  return refuse('conflict', 'Somebody else has been at this verdict meanwhile.', {
    changes: await changesSince(tx, verdict, version ?? 0),
    currentVersion: verdict.version,
  });
}

async function changesSince(
  tx: WritingTransaction,
  verdict: StoredVerdict,
  version: number,
): Promise<FieldChange[]> {
  const events = await recordEvents(tx, 'verdict', verdict.id);
  const seen = events.slice(0, version).flatMap(({ data }) => ('number' in data ? data.number : 1));
  const before = await tx.verdictVersion.findUnique({
    where: {
      verdictId_number: { verdictId: verdict.id, number: Number(seen.at(-1) ?? 0) },
    },
  });
  const now = verdict.current;
  const words = (['ruling', 'summary', 'explanation', 'differsBecause'] as const).map((field) => ({
    field: fieldNames[field],
    from: before?.[field] ?? null,
    to: now[field],
  }));
  const status = { field: 'Status now', from: null, to: verdict.status };
  return [...words.filter(({ from, to }) => from !== to), status];
}

const fieldNames = {
  ruling: 'Ruling',
  summary: 'Summary',
  explanation: 'Explanation',
  differsBecause: 'Why it differs from the ratings',
};
