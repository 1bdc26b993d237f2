import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { extractProposals } from '@/lib/attribution/extract';
import { prepareSource } from '@/lib/sources/prepare-source';
import { endOffload, offload } from './offload';

const paragraph =
  '<p>The minister said on Tuesday, and on Wednesday again, that the base was calm.</p>';
const page = (paragraphs: number) =>
  new TextEncoder().encode(
    `<html><head><title>Calm</title></head><body><article>${paragraph.repeat(paragraphs)}</article></body></html>`,
  );

describe('offload', () => {
  afterEach(endOffload);

  it('gives in a thread what it gives here', async () => {
    const context = { fileName: 'calm.html', url: 'https://example.org/calm' };
    const there = await offload('prepareSource', { bytes: page(9), context });
    expect(there).toEqual({ ok: true, value: await prepareSource(page(9), context) });
    const text = '“The base is calm,” said Mira Toll, the minister.';
    expect(await offload('extractProposals', { text, options: {} })).toEqual({
      ok: true,
      value: extractProposals(text),
    });
  });

  it('leaves the event loop free while a long page is read', async () => {
    let longest = 0;
    let last = performance.now();
    const heart = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    const read = await offload('prepareSource', { bytes: page(3000), context: {} });
    clearInterval(heart);
    expect(read).toMatchObject({ ok: true, value: { ok: true } });
    expect(longest).toBeLessThan((performance.now() - started) / 2);
  });

  it('gives up after the time it was given, and the next task finds a new thread', async () => {
    const late = await offload('prepareSource', { bytes: page(9), context: {} }, { timeoutMs: 1 });
    expect(late).toMatchObject({ ok: false, failure: { code: 'too_large' } });
    const next = await offload('prepareSource', { bytes: page(9), context: {} });
    expect(next).toMatchObject({ ok: true, value: { ok: true } });
  });

  it('gives up where memory ends, and lives on', async () => {
    const task = { bytes: page(20_000), context: {} };
    const given = await offload('prepareSource', task, { memoryMb: 64 });
    expect(given).toMatchObject({ ok: false, failure: { code: 'too_large' } });
  });

  it('throws what a task throws, rather than call it a refusal', async () => {
    const broken = { bytes: null, context: {} } as unknown as Parameters<
      typeof prepareSource
    >[0] & { bytes: Uint8Array; context: object };
    await expect(offload('prepareSource', broken)).rejects.toThrow();
  });
});
