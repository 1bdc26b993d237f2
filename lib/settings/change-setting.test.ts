import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories-claims';
import { changeSetting } from './change-setting';
import { currentScale, getSetting, scaleOfVersion } from './queries';
import { firstScale } from './setting';

describe('settings', () => {
  useTestDatabase();
  const stricter = { minimumRatings: 3, quorum: 2 };

  it('hold what the newsroom began with until an administrator changes them', async () => {
    expect(await getSetting('verdicts')).toEqual({
      value: { minimumRatings: 2, quorum: 1 },
      version: 0,
    });
    const actor = await createActor('admin');
    const first = await changeSetting(actor, { key: 'verdicts', value: stricter, version: 0 });
    expect(first).toEqual({ ok: true, value: { version: 1 } });
    expect(await getSetting('verdicts')).toEqual({ value: stricter, version: 1 });
    const late = await changeSetting(actor, {
      key: 'verdicts',
      value: { minimumRatings: 4, quorum: 1 },
      version: 0,
    });
    expect(late).toMatchObject({ ok: false, failure: { code: 'conflict', currentVersion: 1 } });
  });

  it.each(['checker', 'editor', 'auditor'] as const)('are not for a %s to change', async (role) => {
    const actor = await createActor(role);
    const refused = await changeSetting(actor, { key: 'verdicts', value: stricter, version: 0 });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  });

  it('keep every version of the scale', async () => {
    const actor = await createActor('admin');
    const second = { version: 2, values: firstScale.values.slice(0, 5) };
    await changeSetting(actor, { key: 'scale', value: [firstScale, second], version: 0 });
    expect(await currentScale()).toEqual(second);
    expect(await scaleOfVersion(1)).toEqual(firstScale);
    await expect(scaleOfVersion(3)).rejects.toThrow('never was');
  });

  it('refuse a scale with two values in one place', async () => {
    const actor = await createActor('admin');
    const values = firstScale.values.map((value) => ({ ...value, rank: 1 }));
    const refused = await changeSetting(actor, {
      key: 'scale',
      value: [{ version: 1, values }],
      version: 0,
    });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
  });
});
