import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { Database } from 'better-sqlite3';
import { PrismaClient } from './generated/client';
import { type KeepOptions, keepStatements } from './kept-statements';

/** How long a statement waits for another process's write, in milliseconds. */
const busyTimeoutMs = 30_000;

type SqliteConnection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

type SqliteTransaction = Awaited<ReturnType<SqliteConnection['startTransaction']>>;

/**
 * What Prisma wants to have by itself inside a transaction that is open already: it ends with that
 * one, kept or not.
 */
function partOf(connection: SqliteConnection): SqliteTransaction {
  const end = async () => undefined;
  const part = { options: { usePhantomQuery: true }, commit: end, rollback: end };
  return Object.assign(Object.create(connection), part);
}

/** Prisma's adapter with a script that runs on each connection as it opens. */
class ScriptedSqlite extends PrismaBetterSqlite3 {
  readonly #script: string;
  readonly #options: KeepOptions;
  connection: SqliteConnection | undefined;

  constructor(file: string, script: string, options: KeepOptions) {
    super({ url: `file:${file}`, timeout: busyTimeoutMs });
    this.#script = script;
    this.#options = options;
  }

  override async connect() {
    const connection = await super.connect();
    // The driver's own connection, which the adapter's type keeps to itself.
    const { client } = connection as unknown as { client: Database };
    keepStatements(client, this.#options);
    const begin = connection.startTransaction.bind(connection);
    connection.startTransaction = async (level) =>
      client.inTransaction ? partOf(connection) : begin(level);
    await connection.executeScript(this.#script);
    this.connection = connection;
    return connection;
  }
}

/**
 * One SQL statement on the connection itself, past Prisma's compiler, for the few that every write
 * needs. It runs inside whatever transaction the client has open. Rows come as Prisma's raw queries
 * give them: whole numbers as numbers.
 */
export type Ask = <Row extends object>(
  sql: string,
  ...values: (string | number | null)[]
) => Promise<Row[]>;

/** A client and the way to its connection. */
export interface Connection {
  client: PrismaClient;
  ask: Ask;
}

/** Connects to `file` and runs `script` (pragmas, temporary triggers) as the connection opens. */
export function connect(file: string, script: string, options: KeepOptions = {}): Connection {
  const adapter = new ScriptedSqlite(file, script, options);
  const client = new PrismaClient({ adapter });
  const ask: Ask = async <Row extends object>(sql: string, ...values: Parameters<Ask>[1][]) => {
    if (!adapter.connection) await client.$connect();
    if (!adapter.connection) throw new Error(`${file} cannot be opened`);
    const { columnNames, rows } = await adapter.connection.queryRaw({
      sql,
      // The driver binds a number as a float, which is another value in a column of text.
      args: values.map((value) => (Number.isInteger(value) ? BigInt(value ?? 0) : value)),
      argTypes: values.map(() => ({ scalarType: 'unknown', arity: 'scalar' })),
    });
    return rows.map(
      (row) => Object.fromEntries(columnNames.map((name, i) => [name, row[i]])) as Row,
    );
  };
  return { client, ask };
}
