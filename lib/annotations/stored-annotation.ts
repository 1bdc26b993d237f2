import type { WritingTransaction } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { refuse } from '@/lib/result';
import { mentionedIn, mostMentions } from './annotation';
import { canReadDiscussion } from './policy';

/** A note as a command finds it; null when there is none that this member may read. */
export async function loadAnnotation(tx: WritingTransaction, actor: Actor, annotationId: number) {
  const note = await tx.annotation.findUnique({
    where: { id: annotationId },
    include: {
      mentions: { orderBy: { id: 'asc' } },
      thread: true,
      adjudication: { include: { review: { select: { state: true } } } },
    },
  });
  if (note?.adjudication && !canReadDiscussion(actor, note.adjudication.review)) return null;
  return note;
}

export type StoredAnnotation = NonNullable<Awaited<ReturnType<typeof loadAnnotation>>>;

/** The refusal for a note that is not there, or that the member may not know of. */
export function noSuchNote() {
  return refuse('not_found', 'There is no such note.');
}

/** Why nothing may be added to or changed in a thread as it stands; null when it may. */
export function closedThread(
  thread: { resolvedAt: string | null },
  adjudication: { resolvedAt: string | null } | null,
) {
  if (adjudication && adjudication.resolvedAt !== null) {
    return refuse(
      'conflict',
      'This discussion has its resolution. Write a note on the claim instead.',
    );
  }
  if (thread.resolvedAt !== null) {
    return refuse('conflict', 'This thread is resolved. Reopen it first.');
  }
  return null;
}

/** The `conflict` for a member who saw an older version; null when there is none. */
export async function staleNote(
  tx: WritingTransaction,
  note: StoredAnnotation,
  version: number | undefined,
) {
  if (version === undefined || version === note.version) return null;
  const events = await recordEvents(tx, 'annotation', note.id, version);
  const changes = events.map((event) => {
    if (event.type !== 'annotation.edited')
      return { field: 'thread', from: null, to: wordOf(event.type) };
    const { changes: edited } = event.data as {
      changes: Record<string, { from: unknown; to: unknown }>;
    };
    return {
      field: 'note',
      from: edited.body ? String(edited.body.from) : null,
      to: edited.body ? String(edited.body.to) : 'edited',
    };
  });
  return refuse('conflict', 'This note was changed meanwhile.', {
    changes,
    currentVersion: note.version,
  });
}

function wordOf(type: string): string {
  return type.slice(type.indexOf('.') + 1);
}

/**
 * The ids of all whom a note calls, in its text or beside it, in the order of the ids. Refused when
 * one is no active member; whoever was called before (`kept`) may have left since.
 */
export async function settleMentions(
  tx: Pick<WritingTransaction, 'member'>,
  body: string,
  beside: readonly number[] | undefined,
  kept: readonly number[] = [],
) {
  const ids = [...new Set([...mentionedIn(body), ...(beside ?? [])])].sort((a, b) => a - b);
  const fields = (message: string) =>
    refuse('invalid_input', message, { fields: { mentions: message } });
  if (ids.length > mostMentions) return fields(`Call at most ${mostMentions} members in one note.`);
  const active = await tx.member.findMany({
    where: { id: { in: ids }, status: 'active' },
    select: { id: true },
  });
  const known = new Set([...active.map((member) => member.id), ...kept]);
  if (ids.some((id) => !known.has(id))) {
    return fields('Somebody you call is no active member here. Take the name out.');
  }
  return { ok: true as const, ids };
}
