import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, inPages, openFile } from './file-reader';

describe('reading in pages', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-reader-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function readBack(values: (string | number | null | Buffer)[]): Promise<Cell[]> {
    const file = path.join(folder, `${Math.random()}.db`);
    const db = new Database(file);
    db.exec('CREATE TABLE kept (id INTEGER PRIMARY KEY, value)');
    const insert = db.prepare('INSERT INTO kept (value) VALUES (?)');
    db.transaction(() => {
      for (const value of values) insert.run(value);
    })();
    db.close();
    const reader = await openFile(file);
    const cells: Cell[] = [];
    const kept = { table: 'kept', columns: ['value'], key: 'id', below: 0 };
    for await (const { rows } of inPages(reader, kept))
      cells.push(...rows.map((row) => row[0] ?? null));
    await reader.close();
    return cells;
  }

  it('brings back every text and every number as it was', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const value = fc.oneof(text, number, fc.maxSafeInteger(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 300 }), async (values) => {
        // SQLite has one zero.
        expect(await readBack(values)).toEqual(values.map((one) => (one === 0 ? 0 : one)));
      }),
      { numRuns: 30 },
    );
  });

  it('brings back what is easily mistaken', async () => {
    const values = ['[1]', '{"a":1}', 'null', '"', 'a\u0000b', '\u2028', '\u007f', 1e300, 5e-324];
    expect(await readBack(values)).toEqual(values);
  });

  it('tells a blob from a text', async () => {
    expect(await readBack([Buffer.from('00ff', 'hex')])).toEqual([{ blob: '00FF' }]);
  });

  it.each([0, 1, 4999, 5000, 5001, 10_000])(
    'reads all of %i rows, in their order',
    async (count) => {
      const values = Array.from({ length: count }, (_, i) => i * 3);
      expect(await readBack(values)).toEqual(values);
    },
  );
});
