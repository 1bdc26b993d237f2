import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { insertSpeaker } from './insert-speaker';
import { canKeepSpeakers } from './policy';
import type { CreateSpeakerInput } from './schema';
import { wikidataConflict } from './wikidata-conflict';

/**
 * Registers a speaker under a name and further aliases. People may share a name; two speakers with
 * one Wikidata id are a `conflict`.
 */
export async function createSpeaker(
  actor: Actor,
  input: CreateSpeakerInput,
): Promise<Result<{ speakerId: number }>> {
  return commit(actor, async (tx) => {
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot register speakers.');
    const taken = await wikidataConflict(tx, input.wikidataId, null);
    if (taken) return taken;
    const { id, event } = await insertSpeaker(tx, actor, input);
    return changed({ speakerId: id }, [event]);
  });
}
