import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { readRows } from './database';
import { Prisma } from './generated/client';

describe('readRows', () => {
  useTestDatabase();

  it('binds the values of a template, one query within another among them', async () => {
    const upper = Prisma.sql`upper(${'said'})`;
    expect(await readRows`SELECT ${7} + 1 AS "sum", ${upper} AS "word"`).toEqual([
      { sum: 8, word: 'SAID' },
    ]);
  });

  it('takes a query made elsewhere', async () => {
    const ids = Prisma.join([3, 5]);
    const query = Prisma.sql`SELECT "value" FROM json_each('[3,4,5]') WHERE "value" IN (${ids})`;
    expect(await readRows(query)).toEqual([{ value: 3 }, { value: 5 }]);
  });

  it('keeps a word a word and a fraction a fraction, whatever they look like', async () => {
    const [row] = await readRows`SELECT typeof(${'7'}) AS "word", typeof(${0.5}) AS "half",
    typeof(${7}) AS "whole", ${null} AS "nothing"`;
    expect(row).toEqual({ word: 'text', half: 'real', whole: 'integer', nothing: null });
  });

  it('cannot write', async () => {
    await expect(readRows`DELETE FROM "session"`).rejects.toThrow(/readonly|read.only/i);
  });

  it('answers a faulty query with an error', async () => {
    await expect(readRows`SELECT "absent" FROM "nowhere"`).rejects.toThrow('TableDoesNotExist');
  });
});
