import SqliteDatabase from 'better-sqlite3';
import { beforeEach, expect, it } from 'vitest';
import { keepStatements } from './kept-statements';

let db: SqliteDatabase.Database;
let compiled: string[] = [];

/** As Prisma's adapter asks. */
function ask(sql: string, ...values: unknown[]): unknown[] {
  const statement = db.prepare(sql).bind(values);
  if (!statement.reader) return [statement.run().changes];
  return statement.raw().all();
}

beforeEach(() => {
  db = new SqliteDatabase(':memory:');
  compiled = [];
  const compile = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    compiled.push(sql);
    return compile(sql);
  }) as typeof db.prepare;
  keepStatements(db);
  db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT NOT NULL)');
});

it('compiles a statement once, and runs it with the values of each time', () => {
  const insert = 'INSERT INTO t (id, word) VALUES (?, ?)';
  expect(ask(insert, 1, 'one')).toEqual([1]);
  expect(ask(insert, 2, 'two')).toEqual([1]);
  const select = 'SELECT word FROM t WHERE id = ?';
  expect(ask(select, 1)).toEqual([['one']]);
  expect(ask(select, 2)).toEqual([['two']]);
  expect(compiled).toEqual([insert, select]);
});

it('lets two take the same statement before either runs it', () => {
  ask('INSERT INTO t (id, word) VALUES (?, ?)', 1, 'one');
  const select = 'SELECT ? AS a, count(*) FROM t';
  const [first, second] = [db.prepare(select).bind([1]), db.prepare(select).bind([2])];
  expect(second.raw().all()).toEqual([[2, 1]]);
  expect(first.raw().all()).toEqual([[1, 1]]);
});

it('runs a statement again that failed', () => {
  const insert = 'INSERT INTO t (id, word) VALUES (?, ?)';
  expect(() => ask(insert, 1, null)).toThrow('NOT NULL');
  expect(ask(insert, 1, 'one')).toEqual([1]);
  expect(compiled).toHaveLength(1);
});

it('knows a table as it is now, though the statement is older', () => {
  ask('INSERT INTO t (id, word) VALUES (?, ?)', 1, 'one');
  expect(ask('SELECT * FROM t')).toEqual([[1, 'one']]);
  db.exec("ALTER TABLE t ADD COLUMN more TEXT NOT NULL DEFAULT 'x'");
  expect(ask('SELECT * FROM t')).toEqual([[1, 'one', 'x']]);
});

it('forgets what was not asked for the longest', () => {
  for (let i = 0; i < 200; i += 1) ask(`SELECT ${i}`);
  ask('SELECT 0');
  ask('SELECT 200');
  expect(compiled).toHaveLength(201);
  ask('SELECT 0');
  expect(compiled).toHaveLength(201);
  ask('SELECT 1');
  expect(compiled).toHaveLength(202);
});
