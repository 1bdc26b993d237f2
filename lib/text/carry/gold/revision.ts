import type { CarryOutcome } from '../carried';

/** What became of some words of a text that was revised. */
export interface RevisedWords {
  words: string;
  /** Which of several equal places in the older text; the first is 1. */
  copy?: number;
  outcome: CarryOutcome;
  /** The words that stand for them now, where they are others. */
  becomes?: string;
  /** Which of several equal places in the newer text. */
  nowCopy?: number;
}

/** A text, its revision, and what became of its spans; written for this test. */
export interface Revision {
  id: string;
  before: string;
  after: string;
  spans: RevisedWords[];
}
