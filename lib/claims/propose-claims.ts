import type { Proposal } from '@/lib/attribution/proposal';
import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { ok, type Result, refuse } from '@/lib/result';
import { type ClaimSpanRow, markedSpans, spanRows, wordsOf } from './claim-spans';
import { contentKey, decidedGround } from './decided-ground';
import { canMakeClaims } from './policy';

interface Written {
  /** Claims now there for the proposals, in their order; null where one was left out. */
  claimIds: (number | null)[];
  proposed: number;
}

/** Rows for one INSERT: a claim binds two dozen values, and SQLite takes 32,766. */
const rowsAtOnce = 500;

/**
 * Stores what the engine proposes for a snapshot, in one commit; `proposalChunks` cuts a long list.
 * Left out is what overlaps a person's decision and what stands there already with the same content,
 * so a new run changes nothing that is. Throws when a piece does not hold its own words: that is a
 * bug of the engine.
 */
export async function proposeClaims(
  actor: Actor,
  input: { snapshotId: number; extractionId: number; proposals: readonly Proposal[] },
): Promise<Result<Written>> {
  const claimIds: (number | null)[] = input.proposals.map(() => null);
  let isNothingNew = false;
  const result = await commit<Written>(actor, async (tx) => {
    const snapshot = await tx.snapshot.findUnique({
      where: { id: input.snapshotId },
      select: { id: true, sourceId: true, text: true },
    });
    if (!snapshot) return refuse('not_found', 'There is no such source.');
    if (!canMakeClaims(actor)) return refuse('forbidden', 'You cannot let claims be proposed.');
    const ground = await decidedGround(tx, snapshot.id);
    const taken = new Set<string>();
    let waiting = input.proposals.flatMap((proposal, index) => {
      const key = contentKey(proposal.content);
      const existing = ground.sameContent.get(key);
      if (existing !== undefined) {
        claimIds[index] = existing;
        return [];
      }
      if (proposal.content.some((piece) => ground.isDecided(piece))) return [];
      if (taken.has(key)) return [];
      taken.add(key);
      return [{ index, proposal, spans: proposedSpans(snapshot.text, proposal) }];
    });
    const isWaiting = new Set(waiting.map((one) => one.index));

    const events: EventDraft[] = [];
    // A claim needs the id of the one that reports it, so the outermost go first.
    while (waiting.length > 0) {
      const ready = waiting.filter(({ proposal: { via } }) => via === null || !isWaiting.has(via));
      if (ready.length === 0) throw new Error('proposals report each other in a circle');
      const rows = ready.map(({ index, proposal, spans }) => ({
        index,
        spans,
        viaId: proposal.via === null ? null : (claimIds[proposal.via] ?? null),
        proposal,
      }));
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const part = rows.slice(from, from + rowsAtOnce);
        const ids = await insertProposals(tx, actor, snapshot, input.extractionId, part);
        part.forEach((row, at) => {
          claimIds[row.index] = ids[at]!;
          isWaiting.delete(row.index);
          events.push(proposedEvent(ids[at]!, snapshot, row));
        });
      }
      waiting = waiting.filter((one) => isWaiting.has(one.index));
    }
    const [first, ...rest] = events;
    if (!first) {
      isNothingNew = true;
      return refuse('conflict', 'Nothing new was proposed.');
    }
    return changed({ claimIds, proposed: events.length }, [first, ...rest]);
  });
  // Nothing new is no failure, but there is nothing to commit either.
  return isNothingNew ? ok({ claimIds, proposed: 0 }) : result;
}

function proposedSpans(text: string, proposal: Proposal): ClaimSpanRow[] {
  const mention = proposal.speaker?.mention;
  const marked = [
    ...proposal.content.map((piece) => ({ role: 'content' as const, piece })),
    ...(proposal.cue ?? []).map((piece) => ({ role: 'cue' as const, piece })),
    ...(mention ? [{ role: 'speaker' as const, piece: mention }] : []),
    ...(proposal.affiliation
      ? [{ role: 'affiliation' as const, piece: proposal.affiliation }]
      : []),
  ];
  const rows = spanRows(
    text,
    marked.map(({ role, piece }) => ({
      role,
      start: piece.start,
      end: piece.end,
      exact: piece.text,
    })),
  );
  if (!rows || proposal.content.length === 0) {
    throw new Error(`a proposal does not hold its own words: ${JSON.stringify(proposal.content)}`);
  }
  return rows;
}

interface ProposalRow {
  index: number;
  proposal: Proposal;
  spans: ClaimSpanRow[];
  viaId: number | null;
}

async function insertProposals(
  tx: WritingTransaction,
  actor: Actor,
  snapshot: { id: number; sourceId: number },
  extractionId: number,
  rows: ProposalRow[],
): Promise<number[]> {
  const createdAt = new Date().toISOString();
  const inserted = await tx.claim.createManyAndReturn({
    select: { id: true },
    data: rows.map(({ proposal, spans, viaId }) => {
      const words = wordsOf(spans);
      return {
        sourceId: snapshot.sourceId,
        snapshotId: snapshot.id,
        status: 'proposed',
        origin: 'engine',
        kind: proposal.kind,
        act: proposal.act,
        statement: words.quote,
        ...words,
        suggestedSpeaker: proposal.speaker?.name ?? null,
        suggestedSpeakerType: proposal.speaker?.type ?? null,
        viaId,
        extractionId,
        confidence: proposal.confidence,
        checkworthiness: proposal.checkworthiness,
        createdAt,
        createdById: actor.id,
      };
    }),
  });
  // The rows of one INSERT get ascending ids in their order; RETURNING itself promises no order.
  const ids = inserted.map((row) => row.id).sort((a, b) => a - b);
  const spans = rows.flatMap((row, at) =>
    row.spans.map((span) => ({ ...span, claimId: ids[at]! })),
  );
  for (let from = 0; from < spans.length; from += rowsAtOnce) {
    await tx.claimSpan.createMany({ data: spans.slice(from, from + rowsAtOnce) });
  }
  return ids;
}

function proposedEvent(
  claimId: number,
  snapshot: { id: number; sourceId: number },
  { proposal, spans, viaId }: ProposalRow,
): EventDraft {
  const words = wordsOf(spans);
  return {
    type: 'claim.proposed',
    subject: claimId,
    data: {
      sourceId: snapshot.sourceId,
      snapshotId: snapshot.id,
      kind: proposal.kind,
      act: proposal.act,
      statement: words.quote,
      spans: markedSpans(spans),
      speakerAsWorded: words.speakerAsWorded,
      affiliationAsWorded: words.affiliationAsWorded,
      suggestedSpeaker: proposal.speaker?.name ?? null,
      viaId,
      confidence: proposal.confidence,
    },
  };
}
