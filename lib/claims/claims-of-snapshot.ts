import type { Actor } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { ClaimAct, ClaimKind, ClaimStatus, SpanRole } from './claim';
import { type SpeakerMask, speakerMasks } from './hidden-speaker';

/** A claim as the reader shows it in a list and marks it in the text. */
export interface SnapshotClaim {
  id: number;
  version: number;
  status: ClaimStatus;
  origin: 'engine' | 'member';
  kind: ClaimKind;
  act: ClaimAct;
  statement: string;
  quote: string;
  speakerId: number | null;
  /** The registered speaker's name, through merges; else null. */
  speakerName: string | null;
  suggestedSpeaker: string | null;
  speakerAsWorded: string | null;
  affiliationAsWorded: string | null;
  affiliationId: number | null;
  viaId: number | null;
  saidOn: string | null;
  confidence: number | null;
  dismissedReason: string | null;
  /** UTF-16 offsets in the snapshot's text. */
  spans: { role: SpanRole; start: number; end: number }[];
}

type Columns = [
  id: number,
  version: number,
  status: ClaimStatus,
  origin: 'engine' | 'member',
  kind: ClaimKind,
  act: ClaimAct,
  statement: string,
  quote: string,
  speakerId: number | null,
  suggestedSpeaker: string | null,
  speakerAsWorded: string | null,
  affiliationAsWorded: string | null,
  affiliationId: number | null,
  viaId: number | null,
  saidOn: string | null,
  confidence: number | null,
  dismissedReason: string | null,
  spans: [role: SpanRole, start: number, end: number][],
];

/**
 * The claims of a snapshot in text order, dismissed ones included; all in one JSON value, which for
 * ten thousand claims is several times quicker than rows. `claimId` narrows it to that one. Claims
 * that `actor` is to rate without the name come without it.
 */
export async function claimsOfSnapshot(
  actor: Actor,
  snapshotId: number,
  claimId: number | null = null,
): Promise<SnapshotClaim[]> {
  const [row] = await readRows<{ claims: string | null }>`
    SELECT json_group_array(json_array(
      c."id", c."version", c."status", c."origin", c."kind", c."act", c."statement", c."quote",
      c."speakerId", c."suggestedSpeaker", c."speakerAsWorded", c."affiliationAsWorded",
      c."affiliationId", c."viaId", c."saidOn", c."confidence", c."dismissedReason",
      (SELECT json_group_array(json_array(s."role", s."startOffset", s."endOffset"))
       FROM "claim_span" s WHERE s."claimId" = c."id")
    )) AS "claims"
    FROM (SELECT * FROM "claim" WHERE "snapshotId" = ${snapshotId}
          AND (${claimId} IS NULL OR "id" = ${claimId}) ORDER BY "startOffset", "id") c`;
  const found = JSON.parse(row?.claims ?? '[]') as Columns[];
  const speakerIds = [...new Set(found.flatMap((columns) => columns[8] ?? []))];
  const speakers = await namesOf(speakerIds);
  const masks = await speakerMasks(actor, { snapshotId });
  return found.map((columns) => {
    const claim = toClaim(columns, speakers);
    const own = masks.get(claim.id);
    if (own) return withoutSpeaker(claim, own);
    return [...masks.values()].reduce(withoutNames, claim);
  });
}

/** One claim as the reader shows it; null when there is no such claim. */
export async function snapshotClaim(actor: Actor, claimId: number): Promise<SnapshotClaim | null> {
  const snapshotId = await snapshotOfClaim(claimId);
  if (snapshotId === null) return null;
  return (await claimsOfSnapshot(actor, snapshotId, claimId))[0] ?? null;
}

/** The snapshot that a claim was found in; null when there is no such claim. */
export async function snapshotOfClaim(claimId: number): Promise<number | null> {
  const claim = await reading().claim.findUnique({
    where: { id: claimId },
    select: { snapshotId: true },
  });
  return claim?.snapshotId ?? null;
}

/** Ids bound at once: SQLite takes 32,766 values. */
const idsAtOnce = 10_000;

async function namesOf(ids: number[]) {
  const names = new Map<number, { id: number; name: string }>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const part = await speakersCountedAs(reading(), ids.slice(from, from + idsAtOnce));
    for (const [id, speaker] of part) names.set(id, speaker);
  }
  return names;
}

function toClaim(
  [
    id,
    version,
    status,
    origin,
    kind,
    act,
    statement,
    quote,
    speakerId,
    suggestedSpeaker,
    speakerAsWorded,
    affiliationAsWorded,
    affiliationId,
    viaId,
    saidOn,
    confidence,
    dismissedReason,
    spans,
  ]: Columns,
  speakers: Map<number, { id: number; name: string }>,
): SnapshotClaim {
  const speaker = speakerId === null ? undefined : speakers.get(speakerId);
  return {
    id,
    version,
    status,
    origin,
    kind,
    act,
    statement,
    quote,
    speakerId: speaker?.id ?? null,
    speakerName: speaker?.name ?? null,
    suggestedSpeaker,
    speakerAsWorded,
    affiliationAsWorded,
    affiliationId,
    viaId,
    saidOn,
    confidence,
    dismissedReason,
    spans: spans.map(([role, start, end]) => ({ role, start, end })),
  };
}

function withoutSpeaker(claim: SnapshotClaim, mask: SpeakerMask): SnapshotClaim {
  return {
    ...claim,
    statement: mask.text(claim.statement),
    quote: mask.text(claim.quote),
    speakerId: null,
    speakerName: null,
    suggestedSpeaker: null,
    speakerAsWorded: null,
    affiliationAsWorded: null,
    affiliationId: null,
    viaId: null,
    spans: claim.spans.filter((span) => span.role === 'content'),
  };
}

/** A neighbour of a claim whose speaker is hidden: it must not name the same speaker either. */
function withoutNames(claim: SnapshotClaim, mask: SpeakerMask): SnapshotClaim {
  const cover = (text: string | null) => text && mask.text(text);
  const speakerName = cover(claim.speakerName);
  const isNamed = speakerName !== claim.speakerName;
  return {
    ...claim,
    statement: mask.text(claim.statement),
    quote: mask.text(claim.quote),
    speakerId: isNamed ? null : claim.speakerId,
    speakerName,
    suggestedSpeaker: cover(claim.suggestedSpeaker),
    speakerAsWorded: cover(claim.speakerAsWorded),
    affiliationAsWorded: cover(claim.affiliationAsWorded),
    affiliationId: isNamed ? null : claim.affiliationId,
  };
}
