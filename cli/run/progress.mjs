// @ts-check

const heartbeatMs = 30_000;

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => boolean | Promise<boolean>} [standing] true when there is nothing to do
 * @property {(tell: (detail: string) => void) => Promise<string | void>} work may return a word
 *   on how it went
 */

/** @param {number} startedAt */
export const elapsed = (startedAt) => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;

/**
 * Shows steps as they run, several at once if need be: on a terminal in one line that renews
 * itself, elsewhere (a log, a pipe) as plain lines with a sign of life every half minute.
 */
export class Progress {
  /** @type {Map<string, { startedAt: number, detail: string }>} */
  #running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #ticker;
  #drawn = false;

  /**
   * @param {NodeJS.WriteStream} stream
   * @param {{ quiet?: boolean }} [options] quiet: say nothing of steps that had nothing to do
   */
  constructor(stream, { quiet = false } = {}) {
    this.stream = stream;
    this.quiet = quiet;
  }

  /**
   * Runs a step, or skips it when it stands. What the work throws passes through.
   * @param {Step} step
   */
  async step({ title, standing, work }) {
    if (await standing?.()) {
      if (!this.quiet) this.say(`✓ ${title}: unchanged`);
      return;
    }
    const startedAt = Date.now();
    const state = { startedAt, detail: '' };
    this.#running.set(title, state);
    if (!this.stream.isTTY) this.say(`… ${title}`);
    this.#tick();
    let mark = '✗';
    let word = '';
    try {
      word =
        (await work((detail) => {
          state.detail = detail;
        })) || '';
      mark = '✓';
    } finally {
      this.#running.delete(title);
      this.say(`${mark} ${title}: ${word ? `${word}, ` : ''}${elapsed(startedAt)}`);
      this.#tick();
    }
  }

  /**
   * Prints a line of its own, above the running steps.
   * @param {string} text
   */
  say(text) {
    if (this.#drawn) this.stream.write('\r\u001b[2K');
    this.#drawn = false;
    this.stream.write(`${text}\n`);
  }

  #tick() {
    clearInterval(this.#ticker);
    this.#ticker = undefined;
    if (this.#running.size === 0) return;
    this.#ticker = setInterval(() => this.#show(), this.stream.isTTY ? 500 : heartbeatMs);
    this.#ticker.unref();
  }

  #show() {
    const text = [...this.#running]
      .map(([title, { startedAt, detail }]) =>
        [`… ${title}`, elapsed(startedAt), detail].filter(Boolean).join('  '),
      )
      .join('  |  ');
    if (!this.stream.isTTY) return this.say(text);
    this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns || 80) - 1)}`);
    this.#drawn = true;
  }
}
