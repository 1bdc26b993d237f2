import type { WritingTransaction } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';
import {
  firstScale,
  presentScale,
  type Scale,
  type SettingKey,
  type SettingValue,
  settingShapes,
} from './setting';

type From = Pick<WritingTransaction, 'setting'>;

/** A setting as it holds now, with the version to change it against; 0 while it was never changed. */
export async function getSetting<K extends SettingKey>(
  key: K,
  from: From = reading(),
): Promise<{ value: SettingValue<K>; version: number }> {
  const row = await from.setting.findUnique({ where: { key } });
  const { schema, initial } = settingShapes[key];
  const value = row === null ? initial : schema.parse(JSON.parse(row.value));
  return { value: value as SettingValue<K>, version: row?.version ?? 0 };
}

/** The scale that new ratings are given on. */
export async function currentScale(from: From = reading()): Promise<Scale> {
  return presentScale((await getSetting('scale', from)).value);
}

/** The scale as it was in `version`; throws when there never was one. */
export async function scaleOfVersion(version: number, from: From = reading()): Promise<Scale> {
  const { value } = await getSetting('scale', from);
  const found = value.find((one) => one.version === version);
  if (found) return found;
  if (version === firstScale.version) return firstScale;
  throw new Error(`there never was a version ${version} of the scale`);
}
