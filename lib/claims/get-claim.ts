import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import {
  type ClaimAct,
  type ClaimKind,
  type ClaimStatus,
  claimActSchema,
  claimKindSchema,
  claimStatusSchema,
  type SpanRole,
  spanRoleSchema,
} from './claim';
import { withoutNames, withoutSpeaker } from './claim-without-speaker';
import { speakerMasks } from './hidden-speaker';

/** A stored span with the answer to whether the snapshot still holds its words. */
export interface SpanView {
  role: SpanRole;
  start: number;
  end: number;
  exact: string;
  isTrue: boolean;
}

/** A stretch of the snapshot around a claim; `spans` are counted from its beginning. */
export interface ContextView {
  text: string;
  /** Where `text` begins in the snapshot. */
  start: number;
  /** Whether the snapshot goes on before and after. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** A claim that reports this one, or that this one reports. */
export interface ReportedClaim {
  id: number;
  statement: string;
  speakerName: string | null;
}

export interface ClaimView {
  id: number;
  version: number;
  status: ClaimStatus;
  origin: 'engine' | 'member';
  kind: ClaimKind;
  act: ClaimAct;
  statement: string;
  quote: string;
  speaker: { id: number; name: string; kind: string } | null;
  /** The name under which the claim was attributed, when that speaker was merged since. */
  attributedAs: string | null;
  suggestedSpeaker: string | null;
  speakerAsWorded: string | null;
  affiliationAsWorded: string | null;
  affiliation: { id: number; label: string; isRetracted: boolean } | null;
  saidOn: string | null;
  confidence: number | null;
  checkworthiness: number | null;
  dismissedReason: string | null;
  createdAt: string;
  acceptedAt: string | null;
  /** When a verdict on it was first published; null: the public knows of none. */
  publishedAt: string | null;
  acceptedBy: string | null;
  /** The speaker, the affiliation and what leads to them are left out for this member. */
  isSpeakerHidden: boolean;
  source: { id: number; title: string; publisher: string | null; publishedOn: string | null };
  snapshot: { id: number; number: number; textSha256: string; capturedAt: string };
  spans: SpanView[];
  contexts: ContextView[];
  /** The claims by way of which this one is known, the nearest first. */
  via: ReportedClaim[];
  /** The claims that this one reports. */
  reports: ReportedClaim[];
}

/** Characters of context on either side of the marked words. */
const contextLength = 400;

/**
 * A claim with all that its page shows, without its speaker for whoever is to rate it so; null when
 * there is none. The actor is null where a published verdict is read by the public.
 */
export async function getClaim(actor: Actor | null, claimId: number): Promise<ClaimView | null> {
  const db = reading();
  const claim = await db.claim.findUnique({
    where: { id: claimId },
    include: {
      spans: { orderBy: [{ startOffset: 'asc' }, { id: 'asc' }] },
      speaker: true,
      affiliation: true,
      acceptedBy: { select: { name: true } },
      source: { select: { id: true, title: true, publisher: true, publishedOn: true } },
      snapshot: {
        select: { id: true, number: true, textSha256: true, capturedAt: true, text: true },
      },
      reports: { select: { id: true, statement: true, speakerId: true, suggestedSpeaker: true } },
    },
  });
  if (!claim) return null;
  const above = await claimsAbove(claim.viaId);
  const named = await speakersCountedAs(
    db,
    [claim, ...above, ...claim.reports].flatMap((one) => one.speakerId ?? []),
  );
  // All that hang together stand in one capture; what is hidden in it must not be told by a neighbour.
  const masks = await speakerMasks(actor, { snapshotId: claim.snapshotId });
  const report = (one: (typeof above)[number]): ReportedClaim => ({
    id: one.id,
    statement: one.statement,
    speakerName: (one.speakerId && named.get(one.speakerId)?.name) || one.suggestedSpeaker,
  });
  const reported = (one: (typeof above)[number]): ReportedClaim => {
    const mask = masks.get(one.id);
    const told = report(one);
    return mask ? { ...told, statement: mask.text(told.statement), speakerName: null } : told;
  };
  const { text, ...snapshot } = claim.snapshot;
  const readable = [...masks.values()].reduce(
    (left, mask) => mask.inSnapshot(snapshot.id, left),
    text,
  );
  const speaker = claim.speakerId === null ? null : (named.get(claim.speakerId) ?? null);
  const spans = claim.spans.map((span) => ({
    role: spanRoleSchema.parse(span.role),
    start: span.startOffset,
    end: span.endOffset,
    exact: span.exact,
    isTrue: text.slice(span.startOffset, span.endOffset) === span.exact,
  }));
  const view: ClaimView = {
    id: claim.id,
    version: claim.version,
    status: claimStatusSchema.parse(claim.status),
    origin: claim.origin === 'engine' ? 'engine' : 'member',
    kind: claimKindSchema.parse(claim.kind),
    act: claimActSchema.parse(claim.act),
    statement: claim.statement,
    quote: claim.quote,
    speaker,
    attributedAs: speaker && speaker.id !== claim.speakerId ? (claim.speaker?.name ?? null) : null,
    suggestedSpeaker: claim.suggestedSpeaker,
    speakerAsWorded: claim.speakerAsWorded,
    affiliationAsWorded: claim.affiliationAsWorded,
    affiliation: claim.affiliation && {
      id: claim.affiliation.id,
      label: [claim.affiliation.role, claim.affiliation.organisation].filter(Boolean).join(', '),
      isRetracted: claim.affiliation.retractedAt !== null,
    },
    saidOn: claim.saidOn,
    confidence: claim.confidence,
    checkworthiness: claim.checkworthiness,
    dismissedReason: claim.dismissedReason,
    createdAt: claim.createdAt,
    acceptedAt: claim.acceptedAt,
    publishedAt: claim.publishedAt,
    acceptedBy: claim.acceptedBy?.name ?? null,
    isSpeakerHidden: false,
    source: claim.source,
    snapshot,
    spans,
    contexts: contextsOf(readable, spans),
    via: above.map(reported),
    reports: claim.reports.map(reported),
  };
  const mask = masks.get(claim.id);
  return mask ? withoutSpeaker(view, mask) : [...masks.values()].reduce(withoutNames, view);
}

async function claimsAbove(viaId: number | null) {
  const above: {
    id: number;
    statement: string;
    speakerId: number | null;
    suggestedSpeaker: string | null;
  }[] = [];
  let next = viaId;
  while (next !== null && !above.some((one) => one.id === next)) {
    const claim: ((typeof above)[number] & { viaId: number | null }) | null =
      await reading().claim.findUnique({
        where: { id: next },
        select: { id: true, statement: true, speakerId: true, suggestedSpeaker: true, viaId: true },
      });
    if (!claim) break;
    above.push(claim);
    next = claim.viaId;
  }
  return above;
}

/** Stretches of text around the spans, ending at line ends or spaces; near ones are joined. */
function contextsOf(text: string, spans: readonly SpanView[]): ContextView[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const range = {
      start: cutBefore(text, start - contextLength / 2),
      end: cutAfter(text, Math.min(end, text.length) + contextLength / 2),
    };
    const last = ranges.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges.map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }));
}

function cutBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 60).search(/\s\S/);
  return space < 0 ? wholeCharacter(text, offset) : offset + space + 1;
}

function cutAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset, offset + 60).search(/\s/);
  return space < 0 ? wholeCharacter(text, offset) : offset + space;
}

function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
