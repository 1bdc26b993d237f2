import { changed, commit } from '@/lib/audit/commit';
import { type Actor, canAdministrate } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { getSetting } from './queries';
import { type SettingKey, type SettingValue, settingShapes } from './setting';

/**
 * Changes a setting; administrators only. `version` is that of `getSetting`: an older one is a
 * `conflict`. A value that the setting's shape does not allow is `invalid_input`.
 */
export async function changeSetting<K extends SettingKey>(
  actor: Actor,
  input: { key: K; value: SettingValue<K>; version: number },
): Promise<Result<{ version: number }>> {
  return commit(actor, async (tx) => {
    if (!canAdministrate(actor)) return refuse('forbidden', 'Only administrators change settings.');
    const parsed = settingShapes[input.key].schema.safeParse(input.value);
    if (!parsed.success) {
      return refuse('invalid_input', parsed.error.issues[0]?.message ?? 'Check what you entered.');
    }
    const before = await getSetting(input.key, tx);
    const now = { from: JSON.stringify(before.value), to: JSON.stringify(parsed.data) };
    if (before.version !== input.version) {
      return refuse('conflict', 'Somebody else changed this setting meanwhile.', {
        changes: [{ field: input.key, from: null, to: now.from }],
        currentVersion: before.version,
      });
    }
    if (now.from === now.to) return refuse('invalid_input', 'Nothing was changed.');
    const version = before.version + 1;
    await tx.setting.upsert({
      where: { key: input.key },
      create: { key: input.key, value: now.to, version },
      update: { value: now.to, version },
    });
    return changed({ version }, [
      { type: 'setting.changed', subject: input.key, data: { changes: { value: now } } },
    ]);
  });
}
