import type { Prisma } from './generated/client';
import { type Ask, type Connection, connect } from './prisma-client';
import { writeRefused } from './write-refused';

const pragmas = `
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -32768;
`;

/** A transaction that takes longer is given up, or one that hangs would hold up all others. */
const longestMs = 120_000;

/** The end of the log as the transaction found it. */
export interface LogHead {
  seq: number;
  hash: string;
  /** When the last event happened, ISO 8601 in UTC; null before the first. */
  at: string | null;
}

export type WritingTransaction = Prisma.TransactionClient;

/** What is done in a transaction, and whether to keep it. */
export type Work<T> = (
  tx: WritingTransaction,
  head: LogHead,
  ask: Ask,
) => Promise<{ keep: boolean; value: T }>;

/**
 * The one connection that writes. All transactions of a process stand in one queue, because they
 * share it; the first statement of each updates the log's head, so that the write lock is held
 * before anything is read and a second process waits under the busy timeout instead of failing.
 * Between transactions nothing is written, however it comes there. Beginning and end are asked of
 * SQLite itself: with Prisma's interactive transactions a write takes a quarter longer.
 */
export class WritingConnection {
  readonly #file: string;
  readonly #script: string;
  #connection: Connection;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string, setup: string) {
    this.#file = file;
    this.#script = pragmas + setup;
    this.#connection = this.#connect();
  }

  /**
   * Runs `work` in a transaction of its own, after all that were asked for before it. `work` says
   * whether to keep what it wrote; when it throws or takes longer than `withinMs`, nothing is kept
   * and the error goes on. Throws WriteRefused when the disk or the file takes no writing; the next
   * transaction tries afresh.
   */
  transaction<T>(work: Work<T>, withinMs: number = longestMs): Promise<T> {
    const turn = this.#last.then(() => this.#run(work, withinMs));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#connection.client.$disconnect();
  }

  async #run<T>(work: Work<T>, withinMs: number): Promise<T> {
    const { client, ask } = this.#connection;
    try {
      await ask('BEGIN');
      const outcome = await inTime(work(client, await lockHead(ask), ask), withinMs);
      await ask(outcome.keep ? 'COMMIT' : 'ROLLBACK');
      return outcome.value;
    } catch (error) {
      const refused = writeRefused(error, this.#file);
      // A failing disk may have ended the transaction already, and a file that was opened when it
      // could only be read stays so: then a new connection goes on.
      if (refused !== null || !(await tookBack(ask))) await this.#rebuild();
      throw refused ?? error;
    }
  }

  async #rebuild(): Promise<void> {
    await this.#connection.client.$disconnect().catch(() => undefined);
    this.#connection = this.#connect();
  }

  #connect(): Connection {
    return connect(this.#file, this.#script, { writesOnlyInTransaction: true });
  }
}

async function tookBack(ask: Ask): Promise<boolean> {
  return ask('ROLLBACK').then(
    () => true,
    () => false,
  );
}

function inTime<T>(work: Promise<T>, withinMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const giveUp = () =>
      reject(new Error(`a write took longer than ${withinMs / 1000} s and was given up`));
    timer = setTimeout(giveUp, withinMs);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

async function lockHead(ask: Ask): Promise<LogHead> {
  const [head] = await ask<LogHead>(
    `UPDATE "head" SET "seq" = "seq" WHERE "id" = 1
     RETURNING "seq", "hash", (SELECT "at" FROM "event" WHERE "event"."seq" = "head"."seq") AS "at"`,
  );
  if (!head) throw new Error('the log has no head: this is not a Verbatim database');
  return head;
}
