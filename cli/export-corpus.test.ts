import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extractProposals, loadEngine } from '@/lib/attribution/extract';
import { acceptClaim } from '@/lib/claims/accept-claim';
import { proposeClaims } from '@/lib/claims/propose-claims';
import { closeDatabase, reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createSnapshotOf, granted } from '@/lib/testing/factories-claims';
import { evaluate } from './eval/evaluate';
import { registerExportCommands } from './export';
import { readArticles } from './train/corpus';

const text = `The harbour will stay shut until spring, the harbour master, Ida Kroll, said on Monday.

“We have lost two cranes,” Kroll told reporters. She added that the repairs would cost four million crowns.

According to the dockers’ union, nobody had warned the crews.`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-corpus-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('verbatim export corpus', () => {
  const database = useTestDatabase();

  async function run(...args: string[]): Promise<string> {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    await closeDatabase();
    const program = new Command().exitOverride();
    registerExportCommands(program);
    const all = ['export', 'corpus', ...args, '--database', database.file()];
    await program.parseAsync(all, { from: 'user' });
    return lines.join('\n');
  }

  /** A newsroom that accepted all that the engine proposed for one text, but the last `undecided`. */
  async function decide(undecided = 0): Promise<number> {
    const actor = await createActor('checker');
    const place = await createSnapshotOf(text);
    const { proposals } = extractProposals(text, { language: 'en' });
    const { claimIds } = granted(await proposeClaims(actor, { ...place, proposals }));
    for (const id of claimIds.slice(0, claimIds.length - undecided))
      granted(await acceptClaim(actor, { claimId: id ?? 0 }));
    return claimIds.length;
  }

  it('writes what training and measuring read, and the engine scores full marks on its own work', async () => {
    const claims = await decide();
    expect(claims).toBeGreaterThanOrEqual(4);
    const said = await run(path.join(folder, 'own', 'dev.jsonl'));
    expect(said).toContain('texts: 1 (en 1)');
    expect(said).toContain(`claims: ${claims}`);
    const articles = readArticles(path.join(folder, 'own'), 'dev');
    expect(articles).toMatchObject([{ text, attributions: { length: claims } }]);
    const { score } = evaluate(articles, loadEngine().engine);
    expect(score.content.exact.f1).toBe(100);
    expect(score.linked.exact.f1).toBe(100);
    expect(score.spans.speaker.f1).toBe(100);
  });

  it('refuses to take the place of a file, and leaves that one as it was', async () => {
    await decide();
    const file = path.join(folder, 'train.jsonl');
    writeFileSync(file, 'mine');
    await expect(run(file)).rejects.toThrow('exists already');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['train.jsonl']);
  });

  it('writes no file at all when nothing is decided, and says what would help', async () => {
    await decide(1);
    const file = path.join(folder, 'train.jsonl');
    await expect(run(file)).rejects.toThrow('--partial');
    expect(readdirSync(folder)).toEqual([]);
    expect(await run(file, '--partial')).toContain('texts: 1');
    expect(readdirSync(folder)).toEqual(['train.jsonl']);
  });

  it('counts in JSON, and changes nothing in the newsroom', async () => {
    await decide();
    const before = await reading().event.count();
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await run(path.join(folder, 'train.jsonl'), '--json', '--language', 'en');
    const counts = JSON.parse(String(written.mock.calls[0]?.[0])) as Record<string, unknown>;
    expect(counts).toMatchObject({ articles: 1, dismissed: 0, languages: { en: 1 } });
    expect(await reading().event.count()).toBe(before);
  });
});
