/**
 * The tokens of a text as columns: `start[i]` and `end[i]` are UTF-16 offsets, `breaks[i]` counts the
 * line breaks before the token (255 at most; the first token counts as after two).
 */
export class TokenList {
  readonly text: string;
  length = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  breaks = new Uint8Array(256);

  constructor(text: string) {
    this.text = text;
  }

  push(start: number, end: number, breaks: number): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.breaks[this.length] = Math.min(255, breaks);
    this.length++;
  }

  /** The words of token `index`; the empty string outside the list. */
  word(index: number): string {
    if (index < 0 || index >= this.length) return '';
    return this.text.slice(this.start[index], this.end[index]);
  }

  /** Index of the first token that ends after `offset`; `length` if there is none. */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.end[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const start = new Int32Array(size);
    start.set(this.start);
    this.start = start;
    const end = new Int32Array(size);
    end.set(this.end);
    this.end = end;
    const breaks = new Uint8Array(size);
    breaks.set(this.breaks);
    this.breaks = breaks;
  }
}
