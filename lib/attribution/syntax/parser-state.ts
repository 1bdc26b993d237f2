import type { WordList } from '@/lib/attribution/tokens/words';

/** What a parse fills in for each token of the text: its head (token index, -1 for a root) and relation. */
export interface Parse {
  heads: Int32Array;
  relations: Uint8Array;
}

/** The growing analysis of one sentence: a stack, the rest of the tokens, and the arcs made so far. */
export class ParserState {
  stack = new Int32Array(64);
  depth = 0;
  next = 0;
  from = 0;
  to = 0;
  /** Nearest and first-attached children, -1 for none, by token index minus `from`. */
  leftmost = new Int32Array(64);
  rightmost = new Int32Array(64);
  leftCount = new Uint8Array(64);
  rightCount = new Uint8Array(64);

  constructor(
    readonly words: WordList,
    readonly tags: Uint8Array,
    readonly parse: Parse,
  ) {}

  begin(from: number, to: number): void {
    const size = to - from;
    if (size > this.stack.length) this.grow(size);
    this.from = from;
    this.to = to;
    this.next = from;
    this.depth = 0;
    this.leftmost.fill(-1, 0, size);
    this.rightmost.fill(-1, 0, size);
    this.leftCount.fill(0, 0, size);
    this.rightCount.fill(0, 0, size);
  }

  /** Token at `place` from the top of the stack, or -1. */
  top(place: number): number {
    return place < this.depth ? (this.stack[this.depth - 1 - place] as number) : -1;
  }

  /** Token `place` ahead in the rest, or -1. */
  ahead(place: number): number {
    return this.next + place < this.to ? this.next + place : -1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Pops the top of the stack and hangs it on `head`. */
  attach(head: number, relation: number): void {
    const child = this.stack[--this.depth] as number;
    this.parse.heads[child] = head;
    this.parse.relations[child] = relation;
    const place = head - this.from;
    if (child < head) {
      this.leftmost[place] = child;
      this.leftCount[place] = (this.leftCount[place] as number) + 1;
    } else {
      this.rightmost[place] = child;
      this.rightCount[place] = (this.rightCount[place] as number) + 1;
    }
  }

  private grow(size: number): void {
    this.stack = new Int32Array(size);
    this.leftmost = new Int32Array(size);
    this.rightmost = new Int32Array(size);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
  }
}
