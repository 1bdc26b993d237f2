import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '@/cli/verify/file-reader';
import { verifyDatabase } from '@/cli/verify/verify-database';
import { chanceFrom } from '../tampering/alterations';
import { type Acknowledged, brokenPromises } from './promises';

// This file opens the database through sqlite3 alone, and only when nobody writes it.

/** `npm run test:long` kills two hundred times. */
const kills = Number(process.env.VERBATIM_KILLS ?? 2);

/**
 * Runs the writer until it has said `lines` lines and `ms` more milliseconds have passed, kills it,
 * and returns what it had promised.
 */
function killAfter(file: string, lines: number, ms: number): Promise<Acknowledged[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/testing/killing/writer.child.ts', file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    if (isDoomed || said.split('\n').length <= lines) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), ms);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('the writer ended before it was killed'));
      // A line cut off in the middle was not acknowledged.
      const lines = said.split('\n').slice(0, -1);
      resolve(lines.map((line) => JSON.parse(line) as Acknowledged));
    });
  });
}

describe('a server that is killed under load', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-killing-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'has kept all it acknowledged, each change with its event, and verifies, every time',
    async () => {
      const file = path.join(folder, 'newsroom.db');
      const chance = chanceFrom(kills);
      let acknowledged = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const promised = await killAfter(file, 2 + chance(60), chance(25));
        acknowledged += promised.length;
        const reader = await openFile(file);
        expect(await brokenPromises((sql) => reader.all(sql), promised)).toEqual([]);
        await reader.close();
        const report = await verifyDatabase(file, { thorough: true });
        expect(report.findings).toEqual([]);
      }
      expect(acknowledged).toBeGreaterThanOrEqual(2 * kills);
    },
    60_000 + kills * 20_000,
  );
});
