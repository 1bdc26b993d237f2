import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canKeepSpeakers } from './policy';

/** Undoes a merging: the speaker counts as itself again, with all that was its own. */
export async function separateSpeakers(
  actor: Actor,
  input: { speakerId: number },
): Promise<Result<{ speakerId: number; fromId: number }>> {
  const { speakerId } = input;
  return commit(actor, async (tx) => {
    const speaker = await tx.speaker.findUnique({ where: { id: speakerId } });
    if (!speaker) return refuse('not_found', 'There is no such speaker.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot separate speakers.');
    const fromId = speaker.mergedIntoId;
    if (fromId === null) {
      return refuse('conflict', `${speaker.name} is not merged into anybody.`);
    }
    await tx.speaker.update({
      where: { id: speakerId },
      data: { mergedIntoId: null, version: { increment: 1 } },
    });
    return changed({ speakerId, fromId }, [
      { type: 'speaker.separated', subject: speakerId, data: { fromId } },
    ]);
  });
}
