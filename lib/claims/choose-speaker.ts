import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { refuse } from '@/lib/result';
import { findSpeakersByName } from '@/lib/speakers/find-speaker-by-name';
import { foldName } from '@/lib/speakers/fold-name';
import { insertSpeaker } from '@/lib/speakers/insert-speaker';
import { type SpeakerSuggestion, speakerSuggestion } from '@/lib/speakers/speaker';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { SpeakerChoice } from './schema';

/** Who speaks: somebody registered (or nobody, null), or somebody to be registered. */
export type ChosenSpeaker = { known: number | null } | { register: SpeakerSuggestion };

/** Decides who a member's choice is, before anything is written. */
export async function chooseSpeaker(tx: WritingTransaction, choice: SpeakerChoice | null) {
  if (choice === null)
    return { ok: true as const, chosen: { known: null } satisfies ChosenSpeaker };
  if ('name' in choice) return chooseByName(tx, choice);
  const counted = (await speakersCountedAs(tx, [choice.id])).get(choice.id);
  if (!counted) return refuse('not_found', 'There is no such speaker.');
  return { ok: true as const, chosen: { known: counted.id } satisfies ChosenSpeaker };
}

/** Decides who the speaker of a proposal is, by the engine's suggestion. */
export async function chooseSuggested(
  tx: WritingTransaction,
  claim: {
    sourceId: number;
    speakerId: number | null;
    suggestedSpeaker: string | null;
    suggestedSpeakerType: string | null;
  },
) {
  if (claim.speakerId !== null) return { ok: true as const, chosen: { known: claim.speakerId } };
  const suggestion = speakerSuggestion(claim.suggestedSpeaker, claim.suggestedSpeakerType);
  if (!suggestion) return { ok: true as const, chosen: { known: null } satisfies ChosenSpeaker };
  if (suggestion.kind !== 'unnamed') return chooseByName(tx, suggestion);
  const known = await unnamedInSource(tx, claim.sourceId, suggestion.name);
  const chosen: ChosenSpeaker = known === null ? { register: suggestion } : { known };
  return { ok: true as const, chosen };
}

async function chooseByName(tx: WritingTransaction, wanted: SpeakerSuggestion) {
  const found = await findSpeakersByName(tx, wanted.name);
  const [one, another] = found;
  if (another) {
    const sentence = `Several speakers go by the name ${wanted.name}. Choose one of them.`;
    return refuse('invalid_input', sentence, { fields: { speaker: sentence } });
  }
  const chosen: ChosenSpeaker = one ? { known: one.id } : { register: wanted };
  return { ok: true as const, chosen };
}

/** "The spokesman" is the same one within a source, and nobody in particular beyond it. */
async function unnamedInSource(tx: WritingTransaction, sourceId: number, name: string) {
  const alias = await tx.speakerAlias.findFirst({
    where: { folded: foldName(name), speaker: { claims: { some: { sourceId } } } },
    select: { speakerId: true },
  });
  return alias?.speakerId ?? null;
}

/** Registers the chosen speaker if that is still to be done; `events` are for the command to tell. */
export async function settleSpeaker(
  tx: WritingTransaction,
  actor: Actor,
  chosen: ChosenSpeaker,
): Promise<{ speakerId: number | null; events: EventDraft[] }> {
  if ('known' in chosen) return { speakerId: chosen.known, events: [] };
  const { id, event } = await insertSpeaker(tx, actor, chosen.register);
  return { speakerId: id, events: [event] };
}
