import { randomBytes } from 'node:crypto';
import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { refuse } from '@/lib/result';
import { getSetting } from './queries';

/**
 * The name of this newsroom's log, the first line of its checkpoints. A newsroom that has not chosen
 * one gets one that no other has; it can be changed as a setting and holds from the next key on.
 */
export async function logOrigin(actor: EventActor): Promise<string> {
  const { value, version } = await getSetting('checkpoints');
  if (version > 0) return value.origin;
  const origin = `verbatim.invalid/${randomBytes(6).toString('hex')}`;
  await commit(actor, async (tx) => {
    if ((await getSetting('checkpoints', tx)).version > 0) return refuse('conflict', 'It has one.');
    const row = { key: 'checkpoints', value: JSON.stringify({ origin }), version: 1 };
    await tx.setting.create({ data: row });
    const changes = { origin: { from: null, to: origin } };
    return changed(null, [{ type: 'setting.changed', subject: 'checkpoints', data: { changes } }]);
  });
  return (await getSetting('checkpoints')).value.origin;
}
