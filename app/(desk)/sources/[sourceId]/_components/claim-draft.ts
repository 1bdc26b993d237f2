import type { ClaimAct, ClaimKind } from '@/lib/attribution/proposal';
import { guessKind } from '@/lib/text/guess-kind';
import type { Range } from '@/lib/text/span';
import { quoteOf } from './reader-payload';
import type { ClaimInput, ReaderClaim, RoleSpan, SpanRole } from './reader-view';

export type DraftSpeaker = { id: number; name: string } | { newName: string } | null;

/** A claim while somebody writes it: new, or another version of one that stands. */
export interface ClaimDraft {
  claim: { id: number; version: number } | null;
  kind: ClaimKind;
  /** The kind follows the quote marks until somebody sets it. */
  kindIsGuessed: boolean;
  act: ClaimAct;
  statement: string;
  /** The statement follows the words until somebody writes it. */
  statementIsQuote: boolean;
  speaker: DraftSpeaker;
  viaId: number | null;
  spans: RoleSpan[];
}

const empty: ClaimDraft = {
  claim: null,
  kind: 'indirect',
  kindIsGuessed: true,
  act: 'statement',
  statement: '',
  statementIsQuote: true,
  speaker: null,
  viaId: null,
  spans: [],
};

/** A new claim, of these words when some are selected. */
export function newDraft(text: string, words: Range | null): ClaimDraft {
  return words ? withSpan(empty, text, 'content', words) : empty;
}

/** The draft that would change nothing about `claim`. */
export function draftOf(claim: ReaderClaim): ClaimDraft {
  const { id, version, kind, act, statement, viaId, spans, speakerId, speakerName } = claim;
  const known = speakerId === null ? null : { id: speakerId, name: speakerName ?? '' };
  const suggested = speakerName === null ? null : { newName: speakerName };
  return {
    claim: { id, version },
    kind,
    kindIsGuessed: false,
    act,
    statement,
    statementIsQuote: statement === claim.quote,
    speaker: known ?? suggested,
    viaId,
    spans,
  };
}

/**
 * The draft with `range` in a role. Words and cue may have several parts, of which those that the
 * new one touches give way; speaker and affiliation have one.
 */
export function withSpan(
  draft: ClaimDraft,
  text: string,
  role: SpanRole,
  range: Range,
): ClaimDraft {
  const single = role === 'speaker' || role === 'affiliation';
  const kept = draft.spans.filter(
    (span) =>
      span.role !== role || (!single && (span.end <= range.start || span.start >= range.end)),
  );
  const spans = [...kept, { role, start: range.start, end: range.end }];
  return follow({ ...draft, spans: spans.sort((a, b) => a.start - b.start) }, text);
}

export function withoutSpan(draft: ClaimDraft, text: string, removed: RoleSpan): ClaimDraft {
  return follow({ ...draft, spans: draft.spans.filter((span) => span !== removed) }, text);
}

/** Kind and statement keep up with the words where nobody has set them. */
function follow(draft: ClaimDraft, text: string): ClaimDraft {
  const words = draft.spans.filter((span) => span.role === 'content');
  return {
    ...draft,
    kind: draft.kindIsGuessed && words.length > 0 ? guessKind(text, words) : draft.kind,
    statement: draft.statementIsQuote ? quoteOf(text, draft.spans) : draft.statement,
  };
}

/** What is missing before the draft can be sent, by field; nothing when it can. */
export function faultsOf(draft: ClaimDraft, speakerTyped: string): Record<string, string> {
  const faults: Record<string, string> = {};
  if (!draft.spans.some((span) => span.role === 'content'))
    faults.content = 'Select the words of the claim in the text.';
  if (draft.statement.trim() === '') faults.statement = 'Say what is claimed, in one sentence.';
  if (!draft.speaker && speakerTyped.trim() !== '')
    faults.speaker = 'Choose a speaker from the list, or the last line to add a new one.';
  return faults;
}

/** The draft as the server takes it, each span with the words that it holds here. */
export function inputOf(draft: ClaimDraft, text: string): ClaimInput {
  const { kind, act, speaker, viaId, spans } = draft;
  return {
    kind,
    act,
    statement: draft.statement.trim(),
    speaker: speaker && 'id' in speaker ? { id: speaker.id } : speaker,
    viaId,
    spans: spans.map((span) => ({ ...span, exact: text.slice(span.start, span.end) })),
  };
}
