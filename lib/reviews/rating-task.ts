import type { Actor } from '@/lib/auth/actor';
import type { ClaimStatus } from '@/lib/claims/claim';
import { reading } from '@/lib/db/database';
import { currentScale } from '@/lib/settings/queries';
import type { Scale } from '@/lib/settings/setting';
import type { EvidenceView } from './evidence';
import { canRate } from './policy';
import { type DraftEvidence, type RatingDraft, ratingDraft } from './rating-draft';
import type { RoundView } from './rounds-of-claim';

/** What the form for a member's own rating begins with. */
export interface RatingTask {
  reviewId: number | null;
  scale: Scale;
  draft: RatingDraft;
  /** The member has a rating in the round, which this one would take the place of. */
  isRevision: boolean;
  /** The sources of the words in the draft. */
  sources: { snapshotId: number; sourceId: number; title: string; number: number }[];
}

/** The actor's own rating to give or revise now; null when none can be given on this claim. */
export async function ratingTask(
  actor: Actor,
  claim: { id: number; status: ClaimStatus },
  rounds: readonly RoundView[],
): Promise<RatingTask | null> {
  const open = rounds.find(({ review }) => review.state === 'open');
  if (!canRate(actor) || (!open && claim.status !== 'open')) return null;
  const present = open?.ratings.find((one) => one.isCurrent && one.memberId === actor.id);
  const kept = await ratingDraft(actor, claim.id);
  const revises = present?.id ?? null;
  const begun: RatingDraft = {
    revises,
    value: present?.value ?? '',
    confidence: present?.confidence ?? null,
    rationale: present?.rationale ?? '',
    evidence: present?.evidence.map(toDraft) ?? [],
  };
  // What was kept for another moment, such as before the rating was given elsewhere, is no use now.
  const draft = kept?.revises === revises ? kept : begun;
  return {
    reviewId: open?.review.id ?? null,
    scale: await currentScale(),
    draft,
    isRevision: present !== undefined,
    sources: await sourcesOf(draft.evidence),
  };
}

function toDraft({ stance, span, reference }: EvidenceView): DraftEvidence {
  if (span) {
    const { snapshotId, start, end, exact } = span;
    return { stance, span: { snapshotId, start, end, exact } };
  }
  const { title = '', url, publisher, accessedOn, quotation, fileSha256 } = reference ?? {};
  return {
    stance,
    reference: {
      title,
      url: url ?? '',
      publisher: publisher ?? '',
      accessedOn: accessedOn ?? '',
      quotation: quotation ?? '',
      fileSha256: fileSha256 ?? '',
    },
  };
}

async function sourcesOf(evidence: readonly DraftEvidence[]) {
  const ids = evidence.flatMap((piece) => ('span' in piece ? piece.span.snapshotId : []));
  const snapshots = await reading().snapshot.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, source: { select: { id: true, title: true } } },
  });
  return snapshots.map(({ id, number, source }) => ({
    snapshotId: id,
    sourceId: source.id,
    title: source.title,
    number,
  }));
}
