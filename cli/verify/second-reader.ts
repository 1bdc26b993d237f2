import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import path from 'node:path';
import type { SealedPage, StrayPart } from './read-records';
import type { StateHolder } from './same-state';
import { nodeArgs } from './verifier-args';

/** What the second reader is asked: to hold the present state, to read all the records in it. */
export type Request = 'begin' | 'read';

/** What it answers; a failure ends it. */
export type Told =
  | { begun: number }
  | { page: SealedPage }
  | { strays: StrayPart[] }
  | { failed: string };

/**
 * A reader of the same file in a process of its own, that seals the records while the first reads the
 * log. Its pages wait here until they are asked for, so that what is found is told in the same order
 * as by one reader alone. Whatever stops it is thrown where its answer is waited for.
 */
export class SecondReader implements StateHolder {
  readonly child: ChildProcess;
  readonly #told: AsyncIterator<unknown[]>;
  readonly #ended: Promise<void>;
  #ending = '';

  constructor(file: string) {
    // Not a thread: one that dies while SQLite reads for it takes the whole process along, and of a
    // file that somebody altered SQLite itself may die.
    this.child = fork(path.resolve('cli/verify/second-reader.child.ts'), [file], {
      execArgv: [...nodeArgs],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#ended = new Promise((resolve) => {
      this.child.once('error', () => resolve());
      this.child.once('exit', (code, signal) => {
        this.#ending = signal ?? `status ${code}`;
        resolve();
      });
    });
    this.#told = on(this.child, 'message', { close: ['exit'] });
  }

  async begin(): Promise<number> {
    this.#ask('begin');
    const told = await this.#next();
    if ('begun' in told) return told.begun;
    throw new TypeError('the second reader was asked to begin while it reads');
  }

  /** Has it read on in the state that it holds, whether or not anybody waits for a page yet. */
  startReading(): void {
    this.#ask('read');
  }

  /** What it read: every page of records, and at last the parts that belong to none. */
  async *read(): AsyncGenerator<SealedPage, StrayPart[]> {
    for (;;) {
      const told = await this.#next();
      if ('page' in told) yield told.page;
      if ('strays' in told) return told.strays;
    }
  }

  /** Ends it, whatever it is doing: it only reads. */
  async close(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.#ended;
  }

  #ask(request: Request): void {
    // Were it gone, the answer would say so.
    this.child.send(request, () => {});
  }

  async #next(): Promise<Told> {
    const { done, value } = await this.#told.next();
    if (done) {
      throw new Error(
        `The second reader ended before it had read all records (${this.#ending}). Verify again.`,
      );
    }
    const told = value[0] as Told;
    if ('failed' in told) throw new Error(told.failed);
    return told;
  }
}
