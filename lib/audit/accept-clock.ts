import { reading } from '@/lib/db/database';
import { clockIsBehind } from '@/lib/db/write-refused';
import { type Result, refuse } from '@/lib/result';
import type { EventActor } from './chain';
import { changed, commit } from './commit';

/**
 * What to tell whoever runs the machine when its clock runs behind the log, null when it does not.
 */
export async function clockAdvice(now: Date = new Date()): Promise<string | null> {
  const last = await reading().event.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } });
  return last && last.at > now.toISOString() ? clockIsBehind(now, last.at).advice : null;
}

/**
 * Goes on at the clock's present time although the log holds later ones: for a clock that once ran
 * ahead and has been put right. The log says from which time it came back, and who answers for it.
 * Refuses (`conflict`) while the clock is not behind the log.
 */
export async function acceptClock(
  actor: EventActor,
  now: () => Date = () => new Date(),
): Promise<Result<{ lastAt: string }>> {
  return commit(
    actor,
    async (tx) => {
      const last = await tx.event.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } });
      if (!last || last.at <= now().toISOString()) {
        return refuse('conflict', 'The clock does not run behind the log: there is nothing to do.');
      }
      return changed({ lastAt: last.at }, [{ type: 'clock.accepted', data: { lastAt: last.at } }]);
    },
    now,
  );
}
