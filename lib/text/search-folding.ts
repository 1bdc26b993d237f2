/** A text as the search sees it, with the way back to the text it was made of. */
export interface FoldedText {
  text: string;
  /** For each folded code unit, where the original characters it stands for start. */
  starts: Uint32Array;
  /** For each folded code unit, where the original characters it stands for end. */
  ends: Uint32Array;
}

/**
 * Folds what people do not see or do not care about when they look for words: letter case, curly,
 * straight, angled and corner quote marks, dashes, the ellipsis; a run of white space becomes one
 * space; zero-width characters and soft hyphens vanish.
 */
export function foldForSearch(text: string): FoldedText {
  // Three dots for an ellipsis, and at most three units for a lower-cased letter.
  const starts = new Uint32Array(text.length * 3);
  const ends = new Uint32Array(text.length * 3);
  let length = 0;
  let inSpace = false;
  const parts: string[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const folded = fold(character);
    if (folded === ' ' && inSpace) {
      ends[length - 1] = at;
      continue;
    }
    if (folded === '') continue;
    inSpace = folded === ' ';
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      starts[length] = start;
      ends[length] = at;
      length += 1;
    }
  }
  return {
    text: parts.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return character;
  const special = folds.get(character);
  if (special !== undefined) return special;
  if (code < 0x80) return character.toLowerCase();
  if (/^\s$/.test(character)) return ' ';
  return character.toLowerCase();
}

const folds = new Map<string, string>([
  ...[...' \t\n\r'].map((space) => [space, ' '] as const),
  ...[...'“”„‟«»「」『』〝〞〟＂'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›`´′ʼ＇'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...['\u00ad', '\u200b', '\u2060', '\u200e', '\u200f'].map(
    (invisible) => [invisible, ''] as const,
  ),
  ['…', '...'],
]);
