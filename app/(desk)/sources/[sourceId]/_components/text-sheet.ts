import { spansByRange } from '@/lib/text/segments';
import type { Range as TextRange } from '@/lib/text/span';
import { paragraphIndexAt } from '@/lib/text/text-selection';
import { chunksOf } from './reader-payload';
import { type MarkSpan, markedStretches } from './text-marks';
import { pointInParagraph, startAttribute } from './text-points';

interface Paragraph extends TextRange {
  element: HTMLElement;
  /** What is painted there now; undefined before the first time. */
  painted?: string;
}

interface Chunk {
  element: HTMLElement;
  first: number;
  last: number;
}

/**
 * The text in the page, outside React: ten thousand marks as elements of a component tree are too
 * slow to change. All paragraphs are plain DOM, so that finding, selecting and printing work; marks
 * are painted only in chunks near the window, which an observer keeps count of.
 */
export class TextSheet {
  private paragraphs: Paragraph[] = [];
  private chunks: Chunk[] = [];
  private near = new Set<Chunk>();
  private groups: MarkSpan[][] = [];
  private chosenId: number | null = null;
  private noted: HTMLElement[] = [];
  private highlights = new Map<string, readonly TextRange[]>();
  private readonly observer: IntersectionObserver;

  constructor(
    private readonly root: HTMLElement,
    scroller: HTMLElement,
  ) {
    this.observer = new IntersectionObserver((entries) => this.observe(entries), {
      root: getComputedStyle(scroller).overflowY === 'visible' ? null : scroller,
      rootMargin: '100% 0px',
    });
    this.adopt([...root.querySelectorAll<HTMLElement>('[data-chunk]')]);
  }

  /** Adds the paragraphs of `text` that are not in the page yet. Must be the whole of the text. */
  complete(text: string): void {
    const known = this.paragraphs.at(-1)?.end ?? 0;
    const rest = document.createDocumentFragment();
    const made: HTMLElement[] = [];
    for (const chunk of chunksOf(text.slice(known))) {
      const element = document.createElement('div');
      element.dataset.chunk = '';
      for (const { start, end } of chunk) {
        const paragraph = document.createElement('p');
        paragraph.setAttribute(startAttribute, String(known + start));
        paragraph.append(text.slice(known + start, known + end));
        element.append(paragraph);
      }
      made.push(element);
      rest.append(element);
    }
    this.root.append(rest);
    this.adopt(made);
  }

  /** Shows these spans instead of those before; at once where the reader looks, later elsewhere. */
  show(spans: readonly MarkSpan[], chosenId: number | null): void {
    this.groups = spansByRange(this.paragraphs, spans);
    this.chosenId = chosenId;
    for (const chunk of this.near) this.paint(chunk);
    this.redraw();
  }

  /** Tells in the margin of each paragraph how many notes begin there; 0 notes tell nothing. */
  tellNotes(spots: readonly { start: number; notes: number }[]): void {
    for (const element of this.noted) delete element.dataset.notes;
    const counts = new Map<HTMLElement, number>();
    for (const { start, notes } of spots) {
      const element = this.paragraphs[paragraphIndexAt(this.paragraphs, start)]?.element;
      if (element) counts.set(element, (counts.get(element) ?? 0) + notes);
    }
    for (const [element, count] of counts) element.dataset.notes = String(count);
    this.noted = [...counts.keys()];
  }

  /** Paints every mark of the text, as printing needs it. */
  paintAll(): void {
    for (const chunk of this.chunks) this.paint(chunk);
  }

  /** Draws ranges as a CSS highlight of that name, over marks and plain text alike. */
  draw(name: string, ranges: readonly TextRange[]): void {
    this.highlights.set(name, ranges);
    if (!('highlights' in CSS)) return;
    const drawn = ranges.map((range) => this.domRange(range)).filter((range) => range !== null);
    if (drawn.length > 0) CSS.highlights.set(name, new Highlight(...drawn));
    else CSS.highlights.delete(name);
  }

  /** The range as the DOM has it, or null where the text is not in the page yet. */
  domRange(range: TextRange): Range | null {
    const from = this.paragraphs[paragraphIndexAt(this.paragraphs, range.start)];
    const to = this.paragraphs[paragraphIndexAt(this.paragraphs, range.end)];
    if (!from || !to) return null;
    const start = pointInParagraph(from.element, Math.max(0, range.start - from.start));
    const end = pointInParagraph(to.element, Math.max(0, range.end - to.start));
    const found = document.createRange();
    found.setStart(start.node, start.offset);
    found.setEnd(end.node, end.offset);
    return found;
  }

  /** Brings an offset into sight, unless it is there already. */
  reveal(range: TextRange, scroller: HTMLElement): void {
    const index = paragraphIndexAt(this.paragraphs, range.start);
    const paragraph = this.paragraphs[index];
    if (!paragraph) return;
    const place = () => {
      const box = this.domRange(range)?.getBoundingClientRect();
      const frame = scroller.getBoundingClientRect();
      if (!box || (box.top >= frame.top + 48 && box.bottom <= frame.bottom - 48)) return;
      const middle = frame.top + frame.height / 3;
      scroller.scrollBy({ top: box.top - middle });
    };
    const chunk = this.chunks.find((candidate) => candidate.last >= index);
    if (chunk) this.paint(chunk);
    place();
    // Skipped chunks take their true height once they are near; look again when they have.
    requestAnimationFrame(() => requestAnimationFrame(place));
  }

  /** Offset of the first paragraph that is in sight. */
  firstInSight(scroller: HTMLElement): number {
    const top = scroller.getBoundingClientRect().top + 8;
    const isBelow = ({ element }: { element: HTMLElement }) =>
      element.getBoundingClientRect().bottom > top;
    const chunk = this.chunks.find(isBelow);
    if (!chunk) return 0;
    return this.paragraphs.slice(chunk.first, chunk.last + 1).find(isBelow)?.start ?? 0;
  }

  close(): void {
    this.observer.disconnect();
    if ('highlights' in CSS) for (const name of this.highlights.keys()) CSS.highlights.delete(name);
  }

  private adopt(elements: HTMLElement[]): void {
    for (const element of elements) {
      const first = this.paragraphs.length;
      for (const child of element.children) {
        const start = Number(child.getAttribute(startAttribute));
        const length = (child.textContent ?? '').length;
        this.paragraphs.push({ element: child as HTMLElement, start, end: start + length });
      }
      const last = this.paragraphs.length - 1;
      const chunk = { element, first, last };
      this.chunks.push(chunk);
      const height = estimatedHeight(this.paragraphs.slice(first));
      element.style.containIntrinsicBlockSize = `auto ${height}px`;
      this.observer.observe(element);
    }
  }

  private observe(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const chunk = this.chunks.find((candidate) => candidate.element === entry.target);
      if (!chunk) continue;
      if (!entry.isIntersecting) this.near.delete(chunk);
      else {
        this.near.add(chunk);
        this.paint(chunk);
      }
    }
  }

  private paint(chunk: Chunk): void {
    for (let index = chunk.first; index <= chunk.last; index++) {
      const paragraph = this.paragraphs[index]!;
      const spans = this.groups[index] ?? [];
      const look = lookOf(spans, this.chosenId);
      if (paragraph.painted === look) continue;
      paragraph.painted = look;
      paintParagraph(paragraph, spans, this.chosenId);
    }
  }

  private redraw(): void {
    for (const [name, ranges] of this.highlights) if (ranges.length > 0) this.draw(name, ranges);
  }
}

function paintParagraph(paragraph: Paragraph, spans: MarkSpan[], chosenId: number | null): void {
  const { element, start } = paragraph;
  const text = element.textContent ?? '';
  const parts = markedStretches(paragraph, spans, chosenId).map((stretch) => {
    const words = text.slice(stretch.start - start, stretch.end - start);
    if (!stretch.attributes) return words;
    const mark = document.createElement('mark');
    for (const [name, value] of Object.entries(stretch.attributes)) mark.setAttribute(name, value);
    mark.append(words);
    return mark;
  });
  element.replaceChildren(...parts);
}

/** Two paints of a paragraph with the same look are the same. */
function lookOf(spans: readonly MarkSpan[], chosenId: number | null): string {
  return spans
    .map(({ id, start, end, claim }) => {
      const chosen = claim.id === chosenId ? '!' : '';
      return `${id}${chosen}:${start}-${end}:${claim.kind}:${claim.status}`;
    })
    .join();
}

/** Pixels that paragraphs will take in a column of 70 characters, near enough to scroll by. */
function estimatedHeight(paragraphs: readonly TextRange[]): number {
  return paragraphs.reduce(
    (sum, { start, end }) => sum + Math.ceil((end - start) / 70) * 32 + 20,
    0,
  );
}
