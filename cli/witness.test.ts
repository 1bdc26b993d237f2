import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { newestNote } from '@/lib/audit/published-log';
import { cosign, parseNote } from '@/lib/audit/signed-note';
import { ensureSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { buildWitness } from '@/lib/testing/factories-witnesses';
import { registerWitnessCommand } from './witness';

describe('verbatim witness add, list, accept, retire', () => {
  const database = useTestDatabase();
  let said = '';
  async function run(...args: string[]): Promise<string> {
    await closeDatabase();
    said = '';
    const program = new Command().exitOverride();
    program.configureOutput({ writeErr: hear });
    registerWitnessCommand(program);
    const all = ['witness', ...args, '--database', database.file()];
    await program.parseAsync(all, { from: 'user' });
    return said;
  }
  const hear = (text: string) => {
    said += text;
  };
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation((line) => hear(`${line}\n`));
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      hear(String(text));
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('names a witness, keeps what it wrote into a file, and retires it', async () => {
    await ensureSigningKey(systemActor, 'courier.example/log');
    const witness = buildWitness('council.example/w1');
    expect(await run('list')).toBe('Nobody witnesses this log yet.\n');
    expect(await run('add', witness.verifierKey, '--json')).toBe(
      '{"witnessId":1,"name":"council.example/w1"}\n',
    );
    expect(await run('list')).toContain('council.example/w1: has not signed yet\n');
    await makeCheckpoint();
    const note = (await newestNote()) ?? '';
    const file = `${database.file()}.cosigned`;
    writeFileSync(file, note + cosign(parseNote(note)?.text ?? '', witness, 1_790_000_000));
    expect(await run('accept', file)).toBe(
      'Kept: witnessed up to event 2 by council.example/w1.\n',
    );
    expect(await run('list')).toContain(
      'council.example/w1: up to event 2, 2026-09-21T14:13:20.000Z\n',
    );
    expect(await run('retire', 'council.example/w1')).toContain('no longer a witness');
    expect(await run('list')).toContain('council.example/w1: retired 20');
    await expect(run('retire', 'council.example/w1')).rejects.toThrow('No witness of this log');
    const events = await reading().event.findMany({ where: { subjectType: 'witness' } });
    expect(events.map(({ actorName }) => actorName)).toEqual(['command line', 'command line']);
  });

  it('refuses what is no key, and no file', async () => {
    await expect(run('accept', '/nowhere/signed.txt')).rejects.toThrow('cannot be read');
    await expect(run('add', 'hello')).rejects.toThrow('This is no witness’s key.');
    expect(await reading().witness.count()).toBe(0);
  });
});
