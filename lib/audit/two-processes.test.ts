import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { expectWholeChain } from '@/lib/testing/whole-chain';

const writesEach = 200;

interface Account {
  outcome: { kept: number; refused: number; failed: string[] };
  began: number;
  ended: number;
}

/** A process that is ready to write; `write` lets it begin and gives its account. */
async function startWriter(file: string, name: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/audit/two-processes.child.ts', file, name, String(writesEach)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value ?? '';
  expect(await nextLine()).toBe('ready');
  return {
    write: async (): Promise<Account> => {
      child.stdin.end('go\n');
      return JSON.parse(await nextLine());
    },
  };
}

describe('two processes', () => {
  const database = useTestDatabase();

  it('write at once: nothing is lost, nothing is turned away, the chain stays whole', async () => {
    // Both stand ready before either begins: else the quicker could end before the other starts.
    const writers = await Promise.all(
      ['left', 'right'].map((name) => startWriter(database.file(), name)),
    );
    const [left, right] = await Promise.all(writers.map((writer) => writer.write()));
    if (!left || !right) throw new Error('Two were started.');
    const kept = writesEach * 0.9;
    const expected = { kept, refused: writesEach - kept, failed: [] };
    expect([left.outcome, right.outcome]).toEqual([expected, expected]);

    await closeDatabase();
    openDatabase(database.file());
    expect(await reading().source.count()).toBe(2 * kept);
    expect(await expectWholeChain()).toBe(2 * kept);

    // They did want to write at once: had one begun when the other was done, this would show nothing.
    expect(Math.max(left.began, right.began)).toBeLessThan(Math.min(left.ended, right.ended));
  });
});
