import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { changeSetting } from './change-setting';
import { getSetting } from './queries';
import { presentScale, scaleSchema } from './setting';

export const changeScaleInput = z.object({
  values: scaleSchema.shape.values,
  /** Of the setting, as `getSetting` gave it. */
  version: z.number().int().min(0),
});
export type ChangeScaleInput = z.infer<typeof changeScaleInput>;

/**
 * Puts a new version of the scale into use; administrators only. Earlier ones stay, because ratings
 * keep the version they were given on. `conflict` when somebody else changed it meanwhile.
 */
export async function changeScale(
  actor: Actor,
  input: ChangeScaleInput,
): Promise<Result<{ version: number }>> {
  const { value } = await getSetting('scale');
  const present = presentScale(value);
  if (JSON.stringify(present.values) === JSON.stringify(input.values)) {
    return refuse('invalid_input', 'Nothing was changed.');
  }
  const next = { version: present.version + 1, values: input.values };
  const { version } = input;
  return changeSetting(actor, { key: 'scale', value: [...value, next], version });
}
