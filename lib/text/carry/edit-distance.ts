/** 1 less the share of characters that must change to make one text of the other. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/**
 * Levenshtein's distance: the fewest characters (UTF-16 units) to replace, put in or drop. What the
 * two have in common at their ends costs nothing to compare.
 */
export function editDistance(a: string, b: string): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (
    tail < a.length - start &&
    tail < b.length - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const height = a.length - start - tail;
  const width = b.length - start - tail;
  if (height === 0 || width === 0) return height + width;
  let row = Uint32Array.from({ length: width + 1 }, (_, at) => at);
  let next = new Uint32Array(width + 1);
  for (let i = 1; i <= height; i++) {
    const unit = a.charCodeAt(start + i - 1);
    next[0] = i;
    for (let j = 1; j <= width; j++) {
      const swapped = row[j - 1]! + (unit === b.charCodeAt(start + j - 1) ? 0 : 1);
      next[j] = Math.min(swapped, row[j]! + 1, next[j - 1]! + 1);
    }
    [row, next] = [next, row];
  }
  return row[width]!;
}
