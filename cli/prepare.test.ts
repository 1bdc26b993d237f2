import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
const file = () => path.join(folder, 'newsroom.db');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-prepare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A clock so many milliseconds ahead, for a process that loads this first. */
const clockAhead = (ms: number) => `data:text/javascript,
const Right = Date;
globalThis.Date = class extends Right {
  constructor(...given) { if (given.length > 0) super(...given); else super(Right.now() + ${ms}); }
  static now() { return Right.now() + ${ms}; }
};`;

/** Prepares the newsroom in a process of its own; what it says, line by line. */
function prepare(aheadMs = 0): { status: number | null; said: object[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', clockAhead(aheadMs), '--import', 'tsx', 'cli/prepare.ts', '--database', file()],
    { encoding: 'utf8', env: { ...process.env, NEXTAUTH_URL: 'http://127.0.0.1:3000' } },
  );
  const lines = stdout.split('\n').filter(Boolean);
  return { status, said: lines.map((line) => JSON.parse(line) as object) };
}

function countEvents(): unknown {
  const db = new SqliteDatabase(file(), { readonly: true });
  const count = db.prepare('SELECT count(*) FROM event').pluck().get();
  db.close();
  return count;
}

describe('a start after the clock was set back', () => {
  it('says so with both times and what to do, and changes nothing', () => {
    expect(prepare(86_400_000)).toMatchObject({ status: 0 });
    const before = countEvents();
    const { status, said } = prepare();
    expect(status).toBe(1);
    const sentence = /the clock was set back\. Set it right .*clock accept/;
    expect(said).toEqual([
      { step: 'clock', message: expect.stringMatching(sentence) },
      { refused: expect.stringMatching(/Then start again; nothing was changed\.$/) },
    ]);
    expect(countEvents()).toBe(before);
  });
});
