import type { DiffSegment } from './word-diff';

/** A stretch of words within a paragraph. */
export interface ChangedWords {
  kind: DiffSegment['kind'];
  text: string;
}

/** A paragraph with a change in it, or a number of paragraphs that are not shown. */
export type ChangedParagraph =
  | { kind: 'changed'; words: ChangedWords[] }
  | { kind: 'kept'; words: ChangedWords[] }
  | { kind: 'folded'; count: number };

/** Unchanged paragraphs shown before and behind a changed one. */
const AROUND = 1;

/**
 * The differences of two texts as paragraphs: the changed ones, with one unchanged paragraph on
 * either side, and between them how many others were left out. An empty line is no paragraph.
 */
export function changedParagraphs(segments: readonly DiffSegment[]): ChangedParagraph[] {
  const all = paragraphsOfSegments(segments);
  const isChanged = all.map((words) => words.some(({ kind }) => kind !== 'kept'));
  const paragraphs: ChangedParagraph[] = [];
  all.forEach((words, at) => {
    if (isChanged[at]) paragraphs.push({ kind: 'changed', words });
    else if (isChanged.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(Boolean))
      paragraphs.push({ kind: 'kept', words });
    else {
      const last = paragraphs.at(-1);
      if (last?.kind === 'folded') last.count += 1;
      else paragraphs.push({ kind: 'folded', count: 1 });
    }
  });
  return paragraphs;
}

/** A line feed that both texts have, or that came or went, ends a paragraph. */
function paragraphsOfSegments(segments: readonly DiffSegment[]): ChangedWords[][] {
  const paragraphs: ChangedWords[][] = [];
  let words: ChangedWords[] = [];
  const end = () => {
    if (words.some(({ text }) => text.trim() !== '')) paragraphs.push(words);
    words = [];
  };
  for (const { kind, text } of segments) {
    text.split('\n').forEach((line, at) => {
      if (at > 0) end();
      if (line !== '') words.push({ kind, text: line });
    });
  }
  end();
  return paragraphs;
}
