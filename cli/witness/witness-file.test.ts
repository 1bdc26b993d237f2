import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { keepCosignatures } from '@/lib/audit/keep-cosignatures';
import { systemActor } from '@/lib/auth/actor';
import { publicLimits } from '@/lib/auth/public-limits';
import { addWitness } from '@/lib/settings/add-witness';
import { granted } from '@/lib/testing/factories-claims';
import { happen, runProgram, useServedLog } from '@/lib/testing/served-log';
import type { Report } from '../verify/report';

describe('a witness and the newsroom’s file', () => {
  const { file, state, witness, witnessKey, look, alter } = useServedLog();

  it('watches a database as well, and its signature is carried to the newsroom', async () => {
    const out = `${file()}.cosigned`;
    const onFile = (...more: string[]) => witness(file(), '--state', state(), ...more);
    expect((await onFile('--name', 'council.example/w1', '--out', out)).out).toContain(
      `witness accept ${out}`,
    );
    granted(await addWitness(systemActor, { verifierKey: witnessKey() }));
    const { size } = granted(await keepCosignatures(readFileSync(out, 'utf8')));
    expect(size).toBe(7);
    await happen(20);
    expect((await onFile()).out).toContain('It only adds to the 7 events');
    expect(await verify('--checkpoint', state())).toMatchObject({ ok: true });
    await alter('rewrite');
    await happen(5);
    const { findings } = await verify('--checkpoint', state());
    expect(findings.find(({ check }) => check === 'kept')?.message).toContain('was rewritten');
    const refused = await onFile('--json');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({
      isAccepted: false,
      contradiction: 'rewritten',
    });
  });

  it('is told apart by the verifier from a witness that nobody named', async () => {
    await look();
    granted(await addWitness(systemActor, { verifierKey: witnessKey() }));
    await makeCheckpoint();
    await look();
    const sound = await verify();
    expect(sound).toMatchObject({ ok: true, findings: [] });
    expect(sound.witnessed).toMatchObject([{ name: 'council.example/w1', size: 8 }]);
    await alter('cosign');
    const report = await verify();
    expect(report.witnessed).toMatchObject([{ name: 'council.example/w1', size: 8 }]);
    expect(report.findings.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'cosignature 3: The witness has not signed this.',
      'cosignature 2: The newsroom never named this witness: it was slipped in.',
    ]);
  });

  async function verify(...more: string[]): Promise<Report> {
    const { out } = await runProgram('cli/verify/main.ts', file(), '--json', ...more);
    return JSON.parse(out) as Report;
  }
});

describe('what strangers read of the log', () => {
  const { address } = useServedLog();

  it('limits how often one address asks', async () => {
    const ask = () =>
      fetch(`${address()}/log/keys`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    for (let i = 0; i < publicLimits.perAddress; i += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
