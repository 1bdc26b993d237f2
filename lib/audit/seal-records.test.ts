import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from '@/lib/db/prisma-client';
import { useTestDatabase } from '@/lib/testing/database';
import { type RecordType, recordShapes } from './records';
import { sealRecords } from './seal-records';

interface Column {
  name: string;
  type: string;
}

describe('the seal of a record', () => {
  const database = useTestDatabase();
  let db: SqliteDatabase.Database;
  let connection: Connection;

  beforeEach(() => {
    db = new SqliteDatabase(database.file());
    connection = connect(database.file(), '');
    // Here a row's columns are altered one by one, whatever they mean and whoever forbids it.
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    for (const name of triggers()) db.exec(`DROP TRIGGER "${name}"`);
  });
  afterEach(async () => {
    await connection.client.$disconnect();
    db.close();
  });

  const triggers = () =>
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all() as string[];
  const columnsOf = (table: string) => db.pragma(`table_info("${table}")`) as Column[];
  const sealed = async (type: RecordType) =>
    (await sealRecords(connection.ask, [{ type, id: '1' }])).get(`${type} 1`);

  function insert(table: string, fixed: Record<string, number>) {
    const columns = columnsOf(table);
    // A whole number bound as such: as a float it would be '1.0' in a column of text.
    const values = columns.map(({ name, type }) =>
      name in fixed ? BigInt(fixed[name] ?? 0) : anyValue(type),
    );
    const marks = columns.map(() => '?').join(', ');
    db.prepare(`INSERT INTO "${table}" VALUES (${marks})`).run(...values);
  }

  function anyValue(type: string) {
    if (type === 'TEXT') return 'word';
    return type === 'BLOB' ? Buffer.of(1) : 2;
  }

  describe.each(Object.keys(recordShapes) as RecordType[])('%s', (type) => {
    const shape = recordShapes[type];

    beforeEach(() => {
      insert(shape.table, { [shape.key]: 1 });
      for (const part of shape.parts) insert(part.table, { [part.owner]: 1, id: 1 });
    });

    it('changes with every column but those omitted, and comes back with the old value', async () => {
      const before = await sealed(type);
      expect(before).toMatch(/^[0-9a-f]{64}$/);
      for (const { table, owner } of [{ table: shape.table, owner: shape.key }, ...shape.parts]) {
        for (const column of columnsOf(table)) {
          if (column.name === owner) continue;
          const isOmitted = table === shape.table && shape.omit.includes(column.name);
          const update = db.prepare(
            `UPDATE "${table}" SET "${column.name}" = ? WHERE "${owner}" = 1`,
          );
          update.run(column.type === 'TEXT' ? 'Word' : column.type === 'BLOB' ? Buffer.of(9) : 3);
          const after = await sealed(type);
          expect(after === before, `${table}.${column.name}`).toBe(isOmitted);
          update.run(
            anyValue(column.type) === 2 && column.name === 'id' ? 1 : anyValue(column.type),
          );
          expect(await sealed(type), `${table}.${column.name} put back`).toBe(before);
        }
      }
    });

    // A part for another of what the parts are unique by.
    const others = { memberId: 7, claimId: 7, ratingId: 7 };

    it('changes when a part comes or goes', async () => {
      for (const part of shape.parts) {
        const before = await sealed(type);
        insert(part.table, { ...others, [part.owner]: 1, id: 2, ordinal: 7, folded: 7 });
        expect(await sealed(type)).not.toBe(before);
        db.exec(`DELETE FROM "${part.table}" WHERE id = 2`);
        expect(await sealed(type)).toBe(before);
        db.exec(`DELETE FROM "${part.table}"`);
        expect(await sealed(type)).not.toBe(before);
      }
      db.exec(`DELETE FROM "${shape.table}"`);
      expect(await sealed(type)).toBeUndefined();
    });
  });

  it('covers what hashes beside it do not: only a capture leaves columns out', () => {
    const omitted = Object.entries(recordShapes).filter(([, shape]) => shape.omit.length > 0);
    expect(omitted.map(([type, shape]) => [type, shape.omit])).toEqual([
      ['snapshot', ['text', 'rawBytes']],
    ]);
  });
});
