import type { ClaimKind } from './proposal';

interface Place {
  start: number;
  end: number;
}

/** A claim as a person left it, by its UTF-16 ranges. */
export interface DecidedClaim {
  kind: ClaimKind;
  content: Place[];
  cue: Place[];
  speaker: Place | null;
}

const THAT_BEFORE = /(?<![\p{L}\p{N}])that[\s,]+["“„«'‘]?$/iu;

/**
 * One article and its claims as a line of the training corpus (`{id, text, attributions}`, spans as
 * `[start, end]`), without the line break. The corpus annotates the "that" before a content, which
 * the desk leaves out: it is taken in again. Claims without a cue teach the tagger nothing and stay
 * out.
 */
export function toCorpusLine(id: string, text: string, claims: DecidedClaim[]): string {
  const attributions = claims.filter(teaches).map((claim) => ({
    kind: claim.kind,
    content: claim.content.map((part) => pair(withThat(text, part, claim))),
    cue: claim.cue.map(pair),
    speaker: claim.speaker ? [pair(claim.speaker)] : [],
  }));
  return JSON.stringify({ id, text, attributions });
}

/** True for a claim that a corpus line holds: one with a cue. */
export function teaches({ cue, content }: DecidedClaim): boolean {
  return cue.length > 0 && content.length > 0;
}

function pair({ start, end }: Place): [number, number] {
  return [start, end];
}

/** The part with the "that" before it, unless that word belongs to the cue or the speaker. */
function withThat(text: string, part: Place, { cue, speaker }: DecidedClaim): Place {
  const that = THAT_BEFORE.exec(text.slice(Math.max(0, part.start - 12), part.start));
  if (!that) return part;
  const start = part.start - that[0].length;
  const others = speaker ? [...cue, speaker] : cue;
  return others.some((other) => other.start < part.start && other.end > start)
    ? part
    : { start, end: part.end };
}
