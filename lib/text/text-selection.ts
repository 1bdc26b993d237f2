import { sentencesOf } from './paragraphs';
import type { Range } from './span';
import { type Direction, type Edge, wordBoundary } from './word-boundary';

/** A text with its paragraphs (see `paragraphsOf`), as one reads and selects in it by keyboard. */
export interface ReadingText {
  text: string;
  paragraphs: readonly Range[];
  language: string | null;
}

/**
 * The sentence after or before the one that starts at `from`, or the first (the last, going back)
 * when `from` is null. Null at either end of the text.
 */
export function neighbourSentence(
  reading: ReadingText,
  from: number | null,
  direction: Direction,
): Range | null {
  const step = direction === 'forward' ? 1 : -1;
  const { paragraphs } = reading;
  const first = direction === 'forward' ? 0 : paragraphs.length - 1;
  let index = from === null ? first : paragraphIndexAt(paragraphs, from);
  for (; index >= 0 && index < paragraphs.length; index += step) {
    const sentences = sentencesAt(reading, index);
    const found =
      direction === 'forward'
        ? sentences.find((sentence) => from === null || sentence.start > from)
        : sentences.findLast((sentence) => from === null || sentence.start < from);
    if (found) return found;
  }
  return null;
}

/** The sentence that holds `offset`, or the nearest one before it in its paragraph; null without text. */
export function sentenceAt(reading: ReadingText, offset: number): Range | null {
  const index = paragraphIndexAt(reading.paragraphs, offset);
  if (index < 0 || index >= reading.paragraphs.length) return null;
  const sentences = sentencesAt(reading, index);
  return sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0] ?? null;
}

/**
 * The selection with one edge moved by a word. It never becomes empty or turns over: a move that
 * would do so leaves it as it is.
 */
export function moveEdge(
  reading: ReadingText,
  selection: Range,
  edge: Edge,
  direction: Direction,
): Range {
  const language = reading.language ?? undefined;
  const moved = wordBoundary(reading.text, selection[edge], direction, edge, language);
  const next = { ...selection, [edge]: moved };
  return next.end > next.start ? next : selection;
}

/** The range without white space at its ends, or null when nothing else is in it. */
export function trimRange(text: string, range: Range): Range | null {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.start + words.trimEnd().length;
  return end > start ? { start, end } : null;
}

/** Index of the paragraph that holds `offset`, else of the one after it; may be one past the last. */
export function paragraphIndexAt(paragraphs: readonly Range[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentencesAt(reading: ReadingText, index: number): Range[] {
  return sentencesOf(reading.text, reading.paragraphs[index]!, reading.language ?? undefined);
}
