import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { foldName } from './fold-name';
import type { SpeakerKind } from './speaker';

/**
 * Writes a new speaker with its names inside the transaction of a command, and gives the event that
 * the command must tell with its own. `aliases` may repeat the name or each other.
 */
export async function insertSpeaker(
  tx: WritingTransaction,
  actor: Actor,
  speaker: { name: string; kind: SpeakerKind; wikidataId?: string | null; aliases?: string[] },
): Promise<{ id: number; event: EventDraft }> {
  const aliases = distinctAliases([speaker.name, ...(speaker.aliases ?? [])]);
  const { id } = await tx.speaker.create({
    select: { id: true },
    data: {
      name: speaker.name,
      foldedName: foldName(speaker.name),
      kind: speaker.kind,
      wikidataId: speaker.wikidataId ?? null,
      createdAt: new Date().toISOString(),
      createdById: actor.id,
    },
  });
  await tx.speakerAlias.createMany({
    data: aliases.map(({ alias, folded }) => ({ speakerId: id, alias, folded })),
  });
  const data = {
    name: speaker.name,
    kind: speaker.kind,
    wikidataId: speaker.wikidataId ?? null,
    aliases: aliases.slice(1).map(({ alias }) => alias),
  };
  return { id, event: { type: 'speaker.created', subject: id, data } };
}

/** The first spelling of each name that folds to the same, in order. */
export function distinctAliases(names: string[]): { alias: string; folded: string }[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (!byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded].map(([folded, alias]) => ({ alias, folded }));
}
