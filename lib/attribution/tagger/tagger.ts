import type { TextDocument } from './document';
import type { Window } from './window';

/** Labels of a place in the search for cues. */
export const CUE = { none: 0, begin: 1, inside: 2 } as const;
export const CUE_LABELS = 3;

/** Labels of a place in the search for a cue's speaker and content. */
export const ROLE = { none: 0, beginSpeaker: 1, speaker: 2, beginContent: 3, content: 4 } as const;
export const ROLE_LABELS = 5;

/**
 * What a tagger has to know: how well each label fits each place. Decoding and all that follows are
 * the engine's own, so another tagger can take this one's place.
 */
export interface Tagger {
  /** `CUE_LABELS` scores for each element of the segment, in one array; overwritten by the next call. */
  scoreCues(document: TextDocument, segment: number): Float64Array;
  /** `ROLE_LABELS` scores for each place of the window; overwritten by the next call. */
  scoreRoles(document: TextDocument, window: Window): Float64Array;
  /** What a difference of scores is divided by to be in learned units. */
  cueScale: number;
  roleScale: number;
  /** Scores of one label after another, added to the above along a sequence. */
  cueMoves: Float64Array;
  roleMoves: Float64Array;
}
