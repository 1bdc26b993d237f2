import type { Prisma } from './generated/client';
import { type Ask, type Connection, connect } from './prisma-client';
import { writeRefused } from './write-refused';

const pragmas = `
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -32768;
`;

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

/** Thrown out of a transaction to take everything back without it being an error. */
class RolledBack extends Error {}

/**
 * The one connection that writes. All transactions of a process stand in one queue, because
 * Prisma's adapter shares a connection among all who ask; the first statement of each updates the
 * log's head, so that the write lock is held before anything is read and a second process waits
 * under the busy timeout instead of failing.
 */
export class WritingConnection {
  readonly #file: string;
  readonly #script: string;
  #connection: Connection;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string, setup: string) {
    this.#file = file;
    this.#script = pragmas + setup;
    this.#connection = connect(file, this.#script);
  }

  /**
   * Runs `work` in a transaction of its own, after all that were asked for before it. `work` says
   * whether to keep what it wrote; when it throws, nothing is kept and the error goes on. Throws
   * WriteRefused when the disk or the file takes no writing; the next transaction tries afresh.
   */
  transaction<T>(work: Work<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#connection.client.$disconnect();
  }

  async #run<T>(work: Work<T>): Promise<T> {
    const { client, ask } = this.#connection;
    let outcome: { keep: boolean; value: T } | undefined;
    try {
      await client.$transaction(
        async (tx) => {
          outcome = await work(tx, await lockHead(ask), ask);
          if (!outcome.keep) throw new RolledBack();
        },
        { timeout: 120_000, maxWait: 120_000 },
      );
    } catch (error) {
      if (error instanceof RolledBack && outcome !== undefined) return outcome.value;
      const refused = writeRefused(error, this.#file);
      // The work was done and yet it failed: COMMIT itself did. Prisma's client is stuck in the
      // broken transaction afterwards, so the next in the queue gets a new one. So it does when the
      // disk failed in the middle, where SQLite may have ended the transaction by itself, and when
      // the file was opened at a time at which it could only be read.
      if (outcome !== undefined || refused) await this.#rebuild();
      throw refused ?? error;
    }
    if (outcome === undefined) throw new Error('a transaction ended without an outcome');
    return outcome.value;
  }

  async #rebuild(): Promise<void> {
    await this.#connection.client.$disconnect().catch(() => undefined);
    this.#connection = connect(this.#file, this.#script);
  }
}

async function lockHead(ask: Ask): Promise<LogHead> {
  const [head] = await ask<LogHead>(
    `UPDATE "head" SET "seq" = "seq" WHERE "id" = 1
     RETURNING "seq", "hash", (SELECT "at" FROM "event" WHERE "event"."seq" = "head"."seq") AS "at"`,
  );
  if (!head) throw new Error('the log has no head: this is not a Verbatim database');
  return head;
}
