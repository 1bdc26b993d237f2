import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ensureSigningKey, rotateSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim, granted } from '@/lib/testing/factories-claims';
import {
  buildVerdictInput,
  createDesk,
  createPublishedVerdict,
} from '@/lib/testing/factories-verdicts';
import { chanceFrom } from '@/lib/testing/tampering/alterations';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import type { TrailSubject } from '../subject';
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
    return granted(await makeDossier({ type: 'claim', id: claimId })).bytes;
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

  it('of a version of a verdict holds that version alone, and stands', async () => {
    await ensureSigningKey(systemActor, 'courier.example/log');
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const anew = buildVerdictInput(first, { version: first.version, summary: 'Said anew.' });
    granted(await writeVerdict(desk.author, anew));
    const made = granted(await makeDossier({ type: 'verdict', id: 1, number: 2 }));
    expect(made.fileName).toBe('verdict-1.2.zip');
    expect(await checkArchive(made.bytes)).toMatchObject({ ok: true, findings: [] });
    const held = JSON.parse(strFromU8(unzipSync(made.bytes)['dossier.json'] ?? new Uint8Array()));
    expect(held.subject).toEqual({ type: 'verdict', id: 1, number: 2 });
    const types = held.records.map(({ type }: { type: string }) => type);
    expect(
      types.filter((type: string) => /verdict_version|approval|publication/.test(type)),
    ).toEqual(['verdict_version']);
  });

  it('is of a claim that is there, and needs the key of the log', async () => {
    const { claimId } = await createMarkedClaim(await createActor('checker'));
    const of = (subject: TrailSubject) => makeDossier(subject);
    const none = { ok: false, failure: { code: 'not_found' } };
    expect(await of({ type: 'claim', id: 77 })).toMatchObject(none);
    expect(await of({ type: 'verdict', id: 1, number: null })).toMatchObject(none);
    const keyless = { ok: false, failure: { code: 'conflict' } };
    expect(await of({ type: 'claim', id: claimId })).toMatchObject(keyless);
  });
});
