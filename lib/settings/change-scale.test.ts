import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { changeScale } from './change-scale';
import { currentScale, getSetting, scaleOfVersion } from './queries';
import { firstScale } from './setting';

const shorter = firstScale.values.filter(({ id }) => id !== 'mixed');

describe('changeScale', () => {
  useTestDatabase();

  it('puts a new version into use and keeps the old one', async () => {
    const admin = await createActor('admin');
    granted(await changeScale(admin, { values: shorter, version: 0 }));
    expect(await currentScale()).toEqual({ version: 2, values: shorter });
    expect(await scaleOfVersion(1)).toEqual(firstScale);
    expect((await getSetting('scale')).version).toBe(1);
  });

  it('refuses a stale form, whose words would undo another’s', async () => {
    const admin = await createActor('admin');
    granted(await changeScale(admin, { values: shorter, version: 0 }));
    const stale = await changeScale(admin, { values: firstScale.values, version: 0 });
    expect(stale).toMatchObject({ failure: { code: 'conflict', currentVersion: 1 } });
  });

  it('refuses what changes nothing, and everybody but administrators', async () => {
    const admin = await createActor('admin');
    const same = await changeScale(admin, { values: firstScale.values, version: 0 });
    expect(same).toMatchObject({ failure: { code: 'invalid_input' } });
    for (const role of ['checker', 'editor', 'auditor'] as const) {
      const refused = await changeScale(await createActor(role), { values: shorter, version: 0 });
      expect(refused, role).toMatchObject({ failure: { code: 'forbidden' } });
    }
    expect((await getSetting('scale')).value).toHaveLength(1);
  });
});
