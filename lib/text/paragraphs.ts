import { segmenterFor } from './segmenter';
import type { Range } from './span';

/**
 * The paragraphs of a canonical text, in order: its lines that hold more than white space. No
 * range holds a line feed; what lies between them is line feeds and white space only.
 */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (/\S/.test(text.slice(start, end))) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

/**
 * The sentences of a paragraph, without the white space around them, by the rules of `language`
 * (a BCP 47 tag; an unknown one falls back to the default rules). Offsets are of `text`.
 */
export function sentencesOf(text: string, range: Range, language?: string): Range[] {
  const sentences: Range[] = [];
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(
    text.slice(range.start, range.end),
  )) {
    const words = segment.trim();
    if (words === '') continue;
    const start = range.start + index + segment.indexOf(words);
    sentences.push({ start, end: start + words.length });
  }
  return sentences;
}
