import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandLineActor, systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { WriteRefused } from '@/lib/db/write-refused';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { acceptClock, clockAdvice } from './accept-clock';
import { commit } from './commit';
import { eventTime } from './event-time';

const noon = '2026-11-22T12:00:00.000Z';

describe('the time of an event', () => {
  it.each([
    ['is the clock’s', null, noon],
    ['is the clock’s after an earlier event', '2026-11-22T11:59:59.999Z', noon],
    ['may be that of the event before', noon, noon],
    ['waits where the log is while the clock is put right', '2026-11-22T12:00:02.000Z', undefined],
  ])('%s', (_what, lastAt, expected) => {
    expect(eventTime(lastAt, new Date(noon), [])).toBe(expected ?? lastAt);
  });

  it('is none when the clock is further back, in a sentence with both times', () => {
    const ask = () => eventTime('2026-11-22T12:00:02.001Z', new Date(noon), []);
    expect(ask).toThrow(WriteRefused);
    expect(ask).toThrow(
      'The server’s clock says 2026-11-22 12:00:00 UTC, and the log’s last entry is of 2026-11-22 12:00:02: the clock was set back. Nothing of this was saved. Set it right',
    );
  });
});

describe('a clock that was set', () => {
  useTestDatabase();
  afterEach(() => void vi.useRealTimers());
  const setClock = (at: string) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(at);
  };
  const write = (title: string) => commit(systemActor, (tx) => createSource(tx, title));
  const times = async () =>
    (await reading().event.findMany({ orderBy: { seq: 'asc' } })).map(({ at }) => at);

  it('back refuses every write, keeps no half of it, and refuses none once it is right', async () => {
    setClock(noon);
    await write('First');
    expect(await clockAdvice()).toBeNull();
    setClock('2026-11-22T10:00:00.000Z');
    await expect(write('Refused')).rejects.toThrow('the clock was set back');
    expect(await reading().source.count()).toBe(1);
    expect(await clockAdvice()).toMatch(/was set back\. Set it right .*clock accept\)\.$/);
    setClock('2026-11-22T12:00:01.000Z');
    await write('Second');
    expect(await times()).toEqual([noon, '2026-11-22T12:00:01.000Z']);
    expect(await expectWholeChain()).toBe(2);
  });

  it('ahead by mistake and then right shuts nobody out for good: somebody answers for it', async () => {
    setClock('2031-01-01T00:00:00.000Z');
    await write('From the future');
    setClock(noon);
    await expect(write('Refused')).rejects.toThrow('the clock was set back');
    const lastAt = '2031-01-01T00:00:00.000Z';
    expect(await acceptClock(commandLineActor)).toEqual({ ok: true, value: { lastAt } });
    await write('Now');
    const event = await reading().event.findFirst({ where: { type: 'clock.accepted' } });
    expect(event).toMatchObject({ at: noon, actorName: 'command line' });
    expect(JSON.parse(event?.data ?? '')).toEqual({ lastAt, v: 1 });
    expect(await times()).toEqual([lastAt, noon, noon]);
    expect(await expectWholeChain()).toBe(3);
    expect(await acceptClock(commandLineActor)).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
  });
});
