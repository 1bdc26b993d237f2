import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canKeepSpeakers } from './policy';

/**
 * Says that one speaker is another: from now on it counts as `intoId`, names, claims and
 * affiliations included. Nothing of it is rewritten, so `separateSpeakers` undoes it whole. Neither
 * may itself be merged into a third, which also rules out circles.
 */
export async function mergeSpeakers(
  actor: Actor,
  input: { speakerId: number; intoId: number },
): Promise<Result<{ speakerId: number; intoId: number }>> {
  const { speakerId, intoId } = input;
  return commit(actor, async (tx) => {
    const [speaker, into] = await Promise.all([
      tx.speaker.findUnique({ where: { id: speakerId } }),
      tx.speaker.findUnique({ where: { id: intoId } }),
    ]);
    if (!speaker || !into) return refuse('not_found', 'There is no such speaker.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot merge speakers.');
    if (speakerId === intoId) {
      return refuse('invalid_input', 'A speaker cannot be merged into itself.');
    }
    if (speaker.mergedIntoId !== null) {
      return refuse('conflict', `${speaker.name} was merged already. Undo that first.`);
    }
    if (into.mergedIntoId !== null) {
      return refuse('conflict', `${into.name} was itself merged into another. Choose that one.`);
    }
    await tx.speaker.update({
      where: { id: speakerId },
      data: { mergedIntoId: intoId, version: { increment: 1 } },
    });
    return changed({ speakerId, intoId }, [
      { type: 'speaker.merged', subject: speakerId, data: { intoId } },
    ]);
  });
}
