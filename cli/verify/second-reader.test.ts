import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AlteredFile } from '@/lib/testing/tampering/altered-file';
import { openFile } from './file-reader';
import { holdSameState, type StateHolder } from './same-state';
import { SecondReader } from './second-reader';
import { verifyDatabase } from './verify-database';

// This file opens databases through sqlite3 alone: whoever writes them is another process.

let folder = '';
let newsroom = '';
let writer: ChildProcess | null = null;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-second-reader-'));
  newsroom = path.join(folder, 'newsroom.db');
  const script = 'lib/testing/tampering/fixture.child.ts';
  execFileSync(process.execPath, ['--import', 'tsx', script, newsroom], { stdio: 'inherit' });
}, 120_000);
afterEach(async () => {
  if (writer && writer.exitCode === null && writer.kill()) await once(writer, 'exit');
  writer = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has another process run the script, and waits until it says that it is ready. */
async function startWriter(...args: string[]): Promise<ChildProcess> {
  const started = spawn(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  writer = started;
  await once(started.stdout, 'data');
  return started;
}

describe('two readers of a file that another process writes', () => {
  it('hold the same state of it, each time anew', async () => {
    const file = path.join(folder, 'counted.db');
    await startWriter('cli/verify/writing.child.ts', file);
    const first = await openFile(file);
    const second = await openFile(file);
    const count = async (reader: typeof first) =>
      (await reader.all<{ count: number }>('SELECT count FROM kept'))[0]?.count;
    let begun = 0;
    const counted: StateHolder = {
      begin: () => {
        begun += 1;
        return first.begin();
      },
    };
    const seen = new Set<number | undefined>();
    for (let time = 0; time < 100; time += 1) {
      await holdSameState(counted, second);
      const here = await count(first);
      expect(await count(second)).toBe(here);
      seen.add(here);
    }
    // The writer went on, and came in between: had it never, this would show nothing.
    expect(seen.size).toBeGreaterThan(20);
    expect(begun).toBeGreaterThan(100);
    await first.close();
    await second.close();
  }, 60_000);

  it('give up with a sentence when the file never rests', async () => {
    let version = 0;
    const restless: StateHolder = {
      begin: async () => {
        version += 1;
        return version;
      },
    };
    await expect(holdSameState(restless, restless)).rejects.toThrow('verify it when fewer write');
  });

  it('find nothing wrong with a newsroom at work', async () => {
    const file = path.join(folder, 'at-work.db');
    copyFileSync(newsroom, file);
    const written = await startWriter('lib/audit/two-processes.child.ts', file, 'source', '2000');
    written.stdin?.end('go\n');
    const sizes: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const report = await verifyDatabase(file);
      expect(report.findings).toEqual([]);
      sizes.push(report.events);
    }
    expect(new Set(sizes).size).toBeGreaterThan(1);
  }, 60_000);
});

describe('the second reader', () => {
  it('seals what the first would: what it finds stands where it did', async () => {
    const file = path.join(folder, 'altered.db');
    copyFileSync(newsroom, file);
    const altered = await AlteredFile.open(file);
    await altered.dropGuards();
    await altered.run("UPDATE event SET at = '2001-01-01T00:00:00.000Z' WHERE seq = 9");
    await altered.run("UPDATE claim SET statement = 'Nobody said this.' WHERE id IN (2, 1)");
    await altered.run("UPDATE claim_span SET exact = 'nor this' WHERE id = 1");
    await altered.run("UPDATE source SET title = 'nor here' WHERE id = 1");
    await altered.run(
      'INSERT INTO claim_span SELECT 900001, 900001, role, ordinal, startOffset, endOffset, exact, prefix, suffix FROM claim_span WHERE id = 1',
    );
    await altered.run("UPDATE snapshot SET text = text || '.' WHERE id = 1");
    await altered.putGuardsBack();
    await altered.close();
    const { findings } = await verifyDatabase(file);
    const told = findings.map(
      ({ check, where }) => `${check}: ${where.replace(/,.*|(?<=checkpoint) .*/, '')}`,
    );
    expect(told).toEqual([
      'log: event 9',
      'checkpoints: checkpoint',
      'checkpoints: checkpoint',
      'records: source 1',
      'records: claim 1',
      'records: claim 2',
      'records: claim_span 900001',
      'snapshots: snapshot 1',
      'snapshots: snapshot 1',
      'spans: claim 1',
    ]);
  });

  it('tells what SQLite could not read', async () => {
    const file = path.join(folder, 'without-parts.db');
    copyFileSync(newsroom, file);
    const altered = await AlteredFile.open(file);
    await altered.dropGuards();
    await altered.run('DROP TABLE dispute_side');
    await altered.close();
    const report = await verifyDatabase(file);
    expect(report.ok).toBe(false);
    expect(report.findings.at(-1)).toMatchObject({
      check: 'file',
      message: 'SQLITE_ERROR: no such table: dispute_side',
    });
  });

  it('that is killed is missed: what it read before does not count as all', async () => {
    const second = new SecondReader(newsroom);
    await second.begin();
    second.startReading();
    const pages = second.read();
    expect((await pages.next()).done).toBe(false);
    second.child.kill('SIGKILL');
    const drained = (async () => {
      while (!(await pages.next()).done);
    })();
    await expect(drained).rejects.toThrow(
      'The second reader ended before it had read all records (SIGKILL).',
    );
    await second.close();
  });

  it('that cannot begin makes the verification fail, with a sentence', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      const report = await verifyDatabase(newsroom);
      expect(report.ok).toBe(false);
      expect(report.findings).toMatchObject([
        { check: 'file', message: expect.stringMatching(/^The second reader ended .*status 1/) },
      ]);
    } finally {
      process.chdir(before);
    }
  });
});
