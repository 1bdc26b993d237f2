import type { NoteMark } from '@/lib/annotations/note-marks';
import type { ClaimAct, ClaimKind } from '@/lib/attribution/proposal';
import type { Result } from '@/lib/result';
import type { Range, Span } from '@/lib/text/span';

/** The snapshot that is open, and where the rest of it comes from. */
export interface ReaderSnapshot {
  id: number;
  sourceId: number;
  /** 1, 2, 3 … of `ofSnapshots`. */
  number: number;
  ofSnapshots: number;
  textSha256: string;
  /** BCP 47, or null when nobody knows. */
  language: string | null;
  /** UTF-16 code units of the canonical text. */
  length: number;
  /** The whole canonical text as text/plain; never changes. */
  textUrl: string;
  /** All claims of the snapshot as a `ClaimsPayload`. */
  claimsUrl: string;
}

export type SpanRole = 'content' | 'cue' | 'speaker' | 'affiliation';
export type RoleSpan = Range & { role: SpanRole };

/** `proposed` until decided; a status added later is shown by its own word. */
export type ClaimStatus = 'proposed' | 'open' | 'dismissed' | (string & {});

export interface ReaderClaim {
  id: number;
  version: number;
  status: ClaimStatus;
  kind: ClaimKind;
  act: ClaimAct;
  origin: 'engine' | 'member';
  /** 0…1, the engine's; null for claims a member found. */
  confidence: number | null;
  statement: string;
  /** The words of the content spans, as `quoteOf` joins them. */
  quote: string;
  speakerId: number | null;
  /** The registered name, or while proposed the engine's suggestion. */
  speakerName: string | null;
  speakerAsWorded: string | null;
  affiliationAsWorded: string | null;
  viaId: number | null;
  spans: RoleSpan[];
}

/** What the server sends with the page, so that there is something to read at once. */
export interface ReaderStart {
  /** The text from its start to the end of a paragraph (`firstStretchOf`); all of it when short. */
  text: string;
  /** The claims with a span in that text; all of them when the text is whole. */
  claims: ReaderClaim[];
  /** Of the whole snapshot. */
  counts: { all: number; proposed: number };
  /** Of the whole snapshot: what the margin tells of notes. */
  notes: NoteMark[];
}

export interface ClaimInput {
  kind: ClaimKind;
  act: ClaimAct;
  statement: string;
  /** Registered already, to be registered under this name, or nobody. */
  speaker: { id: number } | { newName: string } | null;
  viaId: number | null;
  /** `exact` is what the reader saw there; the server refuses when its text differs. */
  spans: (Span & { role: SpanRole })[];
}

export interface ClaimRef {
  claimId: number;
  /** The version that the member looked at. */
  version: number;
}

/** Every claim that an action changed, as it is afterwards. */
export interface ReaderChange {
  claims: ReaderClaim[];
}

export interface SpeakerHit {
  id: number;
  name: string;
  /** What tells it from another of that name: an alias, a kind, an affiliation. */
  hint: string | null;
}

export interface HistoryLine {
  id: string;
  /** ISO instant. */
  at: string;
  /** Whose deed, and what it was, as a sentence without its subject: “accepted the proposal”. */
  who: string;
  what: string;
}

/** What the reader can ask of the server; each is a server action. */
export interface ReaderActions {
  accept(input: ClaimRef): Promise<Result<ReaderChange>>;
  dismiss(input: ClaimRef & { reason: string }): Promise<Result<ReaderChange>>;
  /** From open or dismissed back to how it was before the decision. */
  takeBack(input: ClaimRef): Promise<Result<ReaderChange>>;
  revise(input: ClaimRef & ClaimInput): Promise<Result<ReaderChange>>;
  create(input: { snapshotId: number } & ClaimInput): Promise<Result<ReaderChange>>;
  /** Accepts every proposal of the snapshot with at least this confidence (0…1). */
  acceptAbove(input: { snapshotId: number; threshold: number }): Promise<Result<ReaderChange>>;
  searchSpeakers(query: string): Promise<SpeakerHit[]>;
  history(claimId: number): Promise<HistoryLine[]>;
}
