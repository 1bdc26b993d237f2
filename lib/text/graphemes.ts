import { segmenterFor } from './segmenter';
import type { Range } from './span';

/**
 * The smallest range that holds `range` and cuts no character as people see it: a flag, a family
 * emoji or a letter with its accents is taken in whole. Unchanged where nothing is cut.
 */
export function snapToGraphemes(text: string, range: Range): Range {
  return {
    start: graphemeAt(text, range.start).start,
    end: graphemeEnd(text, range.end),
  };
}

/** True when `offset` lies inside a character as people see it. */
export function cutsGrapheme(text: string, offset: number): boolean {
  return graphemeAt(text, offset).start !== offset;
}

function graphemeEnd(text: string, offset: number): number {
  const grapheme = graphemeAt(text, offset);
  return grapheme.start === offset ? offset : grapheme.end;
}

/** Looks only at the line around `offset`: a line feed always stands alone. */
function graphemeAt(text: string, offset: number): Range {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset };
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline);
  const found = segmenterFor(undefined, 'grapheme')
    .segment(line)
    .containing(offset - lineStart);
  if (!found) return { start: offset, end: offset };
  const start = lineStart + found.index;
  return { start, end: start + found.segment.length };
}
