import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '@/cli/verify/verify-database';
import { type Alteration, alterations, alterGuard, chanceFrom } from './alterations';
import { AlteredFile } from './altered-file';
import { cutToFirstCheckpoint, rewriteWithKey } from './forgeries';

// This file opens databases through sqlite3 alone: the fixture is written by another process.

/** `npm run test:long` tries two thousand; each time others, by this number. */
const trials = Number(process.env.VERBATIM_TAMPERINGS ?? 66);
const seed = Number(process.env.VERBATIM_SEED ?? 1);

describe('a database altered behind the application’s back', () => {
  let folder = '';
  let fixture = '';
  const trial = () => path.join(folder, 'trial.db');

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-tampering-'));
    fixture = path.join(folder, 'fixture.db');
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'lib/testing/tampering/fixture.child.ts', fixture],
      { stdio: 'inherit' },
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function alter(alteration: Alteration, number: number): Promise<string | null> {
    copyFileSync(fixture, trial());
    const file = await AlteredFile.open(trial());
    const isGuard = alteration === alterGuard;
    if (!isGuard) await file.dropGuards();
    const what = await alteration(file, chanceFrom(seed * 1_000_003 + number));
    if (!isGuard) await file.putGuardsBack();
    await file.close();
    return what;
  }

  it('is in order before anybody alters it, and after everything was put back', async () => {
    expect(await verifyDatabase(fixture)).toMatchObject({
      ok: true,
      findings: [],
      witnessed: [{ name: 'council.lisk.example/witness' }],
    });
    await alter(async () => 'nothing', 0);
    expect(await verifyDatabase(trial(), { thorough: true })).toMatchObject({ ok: true });
  });

  it.each(Object.entries({ ...alterations, alterGuard }))(
    'is found out: %s',
    async (_name, alteration) => {
      const each = Math.ceil(trials / (Object.keys(alterations).length + 1));
      let tried = 0;
      for (let number = 0; tried < each; number += 1) {
        const what = await alter(alteration, number);
        if (what === null) continue;
        tried += 1;
        const report = await verifyDatabase(trial());
        expect(report.ok, what).toBe(false);
      }
      expect(tried).toBeGreaterThan(0);
    },
    30_000 + trials * 1000,
  );

  describe('by somebody who has the file and the key, and makes everything fit again', () => {
    async function lastCheckpoint(file: string): Promise<string> {
      const opened = await AlteredFile.open(file);
      const [row] = await opened.all<{ note: string }>(
        'SELECT note FROM checkpoint ORDER BY treeSize DESC LIMIT 1',
      );
      await opened.close();
      return row?.note ?? '';
    }

    it.each([
      ['rewrites the log', rewriteWithKey],
      ['takes back all that happened', cutToFirstCheckpoint],
    ] as const)('%s: only a checkpoint kept elsewhere tells', async (_what, forge) => {
      copyFileSync(fixture, trial());
      const file = await AlteredFile.open(trial());
      await file.dropGuards();
      await forge(file, readFileSync(`${fixture}.signing-key`, 'utf8'));
      await file.putGuardsBack();
      await file.close();
      expect(await verifyDatabase(trial())).toMatchObject({ ok: true });
      const kept = await lastCheckpoint(fixture);
      expect(await verifyDatabase(fixture, { kept })).toMatchObject({ ok: true });
      const report = await verifyDatabase(trial(), { kept });
      expect(report.findings.map((finding) => finding.check)).toEqual(['kept']);
    });
  });
});
