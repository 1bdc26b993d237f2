import { changesBetween, isEmpty } from '@/lib/audit/changes';
import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { foldName } from './fold-name';
import { distinctAliases } from './insert-speaker';
import { canKeepSpeakers } from './policy';
import type { ReviseSpeakerInput } from './schema';
import { speakerDifferencesSince } from './speaker-differences';
import { wikidataConflict } from './wikidata-conflict';

interface StoredSpeaker {
  name: string;
  kind: string;
  wikidataId: string | null;
  aliases: { id: number; alias: string; folded: string }[];
}

/**
 * Corrects name, kind, Wikidata id and aliases. A former name stays as an alias unless it is
 * removed; the name itself cannot be removed. A stale `version` is a `conflict` that tells what
 * changed meanwhile.
 */
export async function reviseSpeaker(
  actor: Actor,
  input: ReviseSpeakerInput,
): Promise<Result<{ speakerId: number; version: number }>> {
  return commit(actor, async (tx) => {
    const speaker = await tx.speaker.findUnique({
      where: { id: input.speakerId },
      include: { aliases: { orderBy: { id: 'asc' } } },
    });
    if (!speaker) return refuse('not_found', 'There is no such speaker.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot correct speakers.');
    if (speaker.version !== input.version) {
      const events = await recordEvents(tx, 'speaker', speaker.id, input.version);
      return refuse('conflict', 'Somebody else corrected this speaker meanwhile.', {
        changes: speakerDifferencesSince(events),
        currentVersion: speaker.version,
      });
    }
    const taken = await wikidataConflict(tx, input.wikidataId, speaker.id);
    if (taken) return taken;

    const { name, kind, wikidataId } = input;
    const before = { name: speaker.name, kind: speaker.kind, wikidataId: speaker.wikidataId };
    const changes = changesBetween<typeof before>(before, { name, kind, wikidataId });
    const aliases = decideAliases(speaker, input);
    if (isEmpty(changes) && aliases.added.length === 0 && aliases.removed.length === 0) {
      return refuse('invalid_input', 'Nothing was changed.');
    }

    await writeAliases(tx, speaker.id, aliases);
    await tx.speaker.update({
      where: { id: speaker.id },
      data: {
        name,
        foldedName: name === undefined ? undefined : foldName(name),
        kind,
        wikidataId,
        version: { increment: 1 },
      },
    });
    return changed({ speakerId: speaker.id, version: speaker.version + 1 }, [
      {
        type: 'speaker.revised',
        subject: speaker.id,
        data: {
          changes,
          aliasesAdded: aliases.added.map(({ alias }) => alias),
          aliasesRemoved: aliases.removed.map(({ alias }) => alias),
        },
      },
    ]);
  });
}

function decideAliases(speaker: StoredSpeaker, input: ReviseSpeakerInput) {
  const nameFolded = foldName(input.name ?? speaker.name);
  const unwanted = new Set((input.removeAliases ?? []).map(foldName));
  unwanted.delete(nameFolded);
  const known = new Set(speaker.aliases.map(({ folded }) => folded));
  const wished = distinctAliases([input.name ?? speaker.name, ...(input.addAliases ?? [])]);
  return {
    added: wished.filter(({ folded }) => !known.has(folded) && !unwanted.has(folded)),
    removed: speaker.aliases.filter(({ folded }) => unwanted.has(folded)),
  };
}

async function writeAliases(
  tx: WritingTransaction,
  speakerId: number,
  aliases: ReturnType<typeof decideAliases>,
): Promise<void> {
  if (aliases.removed.length > 0) {
    await tx.speakerAlias.deleteMany({
      where: { id: { in: aliases.removed.map(({ id }) => id) } },
    });
  }
  if (aliases.added.length > 0) {
    await tx.speakerAlias.createMany({
      data: aliases.added.map(({ alias, folded }) => ({ speakerId, alias, folded })),
    });
  }
}
