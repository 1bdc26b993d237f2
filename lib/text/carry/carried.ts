import type { AnchoredSpan } from '../span';

/**
 * What became of a span in a newer text. Same: its words stand where they stood. Moved: they stand
 * elsewhere. Altered: other words stand for them. Gone: nothing does.
 */
export type CarryOutcome = 'same' | 'moved' | 'altered' | 'gone';

/** A place in the newer text that may be the span's. */
export interface CarryCandidate {
  outcome: Exclude<CarryOutcome, 'gone'>;
  /** How well the place agrees in words, surroundings and position, 0 to 1. */
  score: number;
  span: AnchoredSpan;
}

/** Where a span went. Its words are the span's own, to the letter, unless it was altered. */
export interface Carried {
  outcome: CarryOutcome;
  /** False: the outcome is the likeliest guess, and a person has to decide. */
  certain: boolean;
  /** The score of the place; 0 when gone. */
  score: number;
  /** The place in the newer text; null when gone. */
  span: AnchoredSpan | null;
  /** The places that came into question, likeliest first, at most five; the one above included. */
  candidates: CarryCandidate[];
}
