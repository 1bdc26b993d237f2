import type { Range as TextRange } from '@/lib/text/span';

/** A paragraph in the page knows where in the canonical text it starts. */
export const startAttribute = 'data-start';

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(`[${startAttribute}]`) ?? null;
}

function startOf(paragraph: Element): number {
  return Number(paragraph.getAttribute(startAttribute));
}

/** Length of the text in `root` before the point (`node`, `offset`), as the DOM counts points. */
function lengthBefore(root: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * The offset in the canonical text of a point in the page, in UTF-16 code units. A point between
 * paragraphs counts as the start of the next one, or as the end of the last. Null outside `root`.
 */
export function offsetOfPoint(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const paragraph = paragraphOf(node);
  if (paragraph) return startOf(paragraph) + lengthBefore(paragraph, node, offset);
  const point = document.createRange();
  point.setStart(node, offset);
  const paragraphs = [...root.querySelectorAll(`[${startAttribute}]`)];
  const next = paragraphs.find((candidate) => point.comparePoint(candidate, 0) >= 0);
  if (next) return startOf(next);
  const last = paragraphs.at(-1);
  return last ? startOf(last) + (last.textContent ?? '').length : null;
}

/** The stretch of canonical text that the browser's selection covers, or null when it is none. */
export function rangeOfSelection(root: Element, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const chosen = selection.getRangeAt(0);
  const start = offsetOfPoint(root, chosen.startContainer, chosen.startOffset);
  const end = offsetOfPoint(root, chosen.endContainer, chosen.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The point in the page where an offset of its paragraph lies, `within` characters from its start. */
export function pointInParagraph(
  paragraph: Element,
  within: number,
): { node: Node; offset: number } {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = within;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : { node: paragraph, offset: 0 };
}
