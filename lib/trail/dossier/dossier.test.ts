import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ensureSigningKey, rotateSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim, granted } from '@/lib/testing/factories-claims';
import { chanceFrom } from '@/lib/testing/tampering/alterations';
import { checkArchive } from './check-archive';
import { makeDossier } from './make-dossier';

describe('a dossier', () => {
  useTestDatabase();

  async function make(): Promise<Uint8Array> {
    await ensureSigningKey(systemActor, 'courier.example/log');
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    const statement = 'Twelve men work in the pit at night.';
    granted(await reviseClaim(actor, { claimId, version: 1, statement }));
    granted(await rotateSigningKey(systemActor, 'courier.example/log'));
    return granted(await makeDossier(claimId)).bytes;
  }

  it('holds what the claim rests on, and all of it stands', async () => {
    const zip = await make();
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([
      'checkpoint.txt',
      'claim.jsonld',
      'dossier.json',
      'dossier.sig',
      'index.html',
      'key.txt',
      'source-1.raw',
      'source-1.txt',
    ]);
    const report = await checkArchive(zip);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      counts: { files: 5, events: 4, records: 3, spans: 1, signatures: 3 },
    });
  });

  it('is found altered by any one bit in any of its files, and says in which', async () => {
    const entries = unzipSync(await make());
    const chance = chanceFrom(3);
    for (const [name, file] of Object.entries(entries)) {
      for (let turn = 0; turn < 25; turn += 1) {
        const at = chance(file.length);
        const altered = Uint8Array.from(file);
        altered[at] = (altered[at] ?? 0) ^ (1 << chance(8));
        const report = await checkArchive(zipSync({ ...entries, [name]: altered }, { level: 0 }));
        expect(report.ok, `${name}, byte ${at}`).toBe(false);
        const blamed = name === 'dossier.sig' ? 'dossier.json' : name;
        expect(report.findings.map(({ where }) => where)).toContain(blamed);
      }
    }
  });

  it('is found altered when a file is missing or slipped in', async () => {
    const entries = unzipSync(await make());
    const { 'claim.jsonld': _, ...less } = entries;
    expect((await checkArchive(zipSync(less))).ok).toBe(false);
    const more = { ...entries, 'note.txt': new Uint8Array(3) };
    expect((await checkArchive(zipSync(more))).ok).toBe(false);
    expect((await checkArchive(new Uint8Array(10))).ok).toBe(false);
  });

  it('is of a claim that is there, and needs the key of the log', async () => {
    expect(await makeDossier(77)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    const { claimId } = await createMarkedClaim(await createActor('checker'));
    expect(await makeDossier(claimId)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });
});
