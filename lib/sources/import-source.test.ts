import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { buildCapture, buildDescription, createSource } from '@/lib/testing/factories-sources';
import { captureAgain } from './capture-again';
import { importSource } from './import-source';
import { getSnapshotText, getSource } from './queries';

const checker = { id: 1, name: 'Cem', role: 'checker' as const };
const auditor = { id: 2, name: 'Aud', role: 'auditor' as const };
const text = 'The bridge is closed, the mayor said.\n\n“It stays closed,” she added. 🌉';

describe('importSource', () => {
  useTestDatabase();

  it('freezes bytes and text with their hashes, and tells of both records', async () => {
    const { sourceId, snapshotId, number } = await createSource(checker, text);
    expect(number).toBe(1);
    const snapshot = await reading().snapshot.findUniqueOrThrow({ where: { id: snapshotId } });
    expect(snapshot).toMatchObject({ sourceId, text, length: text.length, encoding: 'utf-8' });
    expect(Buffer.from(snapshot.rawBytes).toString('utf8')).toBe(text);
    const events = await reading().event.findMany({ orderBy: { seq: 'asc' } });
    expect(events.map((event) => event.type)).toEqual(['source.created', 'snapshot.captured']);
    expect(JSON.parse(events[1]!.data)).toMatchObject({ textSha256: snapshot.textSha256 });
  });

  it('names the source that has the same text already, and stores nothing', async () => {
    await createSource(checker, text, { title: 'First publication' });
    const again = await importSource(
      checker,
      { description: buildDescription(), allowSameText: false },
      await buildCapture(text.replaceAll('\n', '\r\n')),
    );
    expect(again).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(!again.ok && again.failure.message).toContain('First publication');
    expect(await reading().source.count()).toBe(1);
    expect(await reading().event.count()).toBe(2);
  });

  it('takes the same text as another publication when told to', async () => {
    await createSource(checker, text);
    const again = await importSource(
      checker,
      { description: buildDescription(), allowSameText: true },
      await buildCapture(text),
    );
    expect(again.ok).toBe(true);
  });

  it('refuses an auditor and leaves neither source nor event', async () => {
    const attempt = await importSource(
      auditor,
      { description: buildDescription(), allowSameText: false },
      await buildCapture(text),
    );
    expect(attempt).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(await reading().source.count()).toBe(0);
    expect(await reading().event.count()).toBe(0);
  });
});

describe('captureAgain', () => {
  useTestDatabase();

  it('makes a changed text the next snapshot', async () => {
    const { sourceId } = await createSource(checker, text);
    const second = await captureAgain(checker, sourceId, await buildCapture(`${text} Corrected.`));
    expect(second).toMatchObject({ ok: true, value: { number: 2 } });
  });

  it('refuses a text the source has already, and a source that is not there', async () => {
    const { sourceId } = await createSource(checker, text);
    const same = await captureAgain(checker, sourceId, await buildCapture(text));
    expect(same).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const nowhere = await captureAgain(checker, 99, await buildCapture('Other words.'));
    expect(nowhere).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect(await reading().snapshot.count()).toBe(1);
  });
});

describe('reading by an address that is no number', () => {
  useTestDatabase();

  it('finds nothing rather than fail', async () => {
    expect(await getSource(checker, Number('abc'))).toBeNull();
    expect(await getSnapshotText(checker, Number('abc'))).toBeNull();
  });
});
