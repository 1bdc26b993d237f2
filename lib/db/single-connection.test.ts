import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { PrismaClient } from './generated/client';

const source = (title: string) => ({
  kind: 'article',
  title,
  createdAt: '2026-01-01T00:00:00.000Z',
});

/**
 * Why there are two connections. Should this fail one day, Prisma's adapter has learnt to keep its
 * callers apart, and docs/decisions/0001 can be thought over.
 */
describe('the stock single connection', () => {
  const database = useTestDatabase();

  it('shows an open transaction to everybody and undoes their writes with it', async () => {
    const stock = new PrismaClient({
      adapter: new PrismaBetterSqlite3({ url: `file:${database.file()}` }),
    });
    let acknowledged: { id: number } | undefined;
    let seenByAnother = 0;
    const transaction = stock.$transaction(async (tx) => {
      await tx.source.create({ data: source('Doomed') });
      seenByAnother = await stock.source.count();
      acknowledged = await stock.source.create({ data: source('Another request') });
      throw new Error('changed my mind');
    });
    await expect(transaction).rejects.toThrow('changed my mind');
    expect(seenByAnother).toBe(1);
    expect(acknowledged).toMatchObject({ title: 'Another request' });
    expect(await stock.source.count()).toBe(0);
    await stock.$disconnect();
  });
});
