import type { Actor } from '@/lib/auth/actor';
import {
  claimsWithHiddenSpeaker,
  isSpeakerHidden,
  speakerMasks,
} from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import type { Prisma } from '@/lib/db/generated/client';
import { type NoteView, noteColumns, type ThreadView, viewThreads } from './note-view';
import { canReadNotes } from './policy';

/** Most threads that one place shows, the newest; a place with more says so. */
export const mostThreads = 200;

export interface Threads {
  /** The oldest first. */
  threads: ThreadView[];
  /** True when there are older threads than those shown. */
  isCut: boolean;
}

const none: Threads = { threads: [], isCut: false };

/**
 * Leaves out what this member may not read yet: notes of a discussion whose ratings are not theirs
 * to see, as `canReadDiscussion` has it, and notes on a claim that they are to rate without knowing
 * who said it.
 */
export async function readableBy(actor: Actor): Promise<Prisma.AnnotationWhereInput> {
  const hidden = await claimsWithHiddenSpeaker(actor);
  const claims: Prisma.AnnotationWhereInput =
    hidden.size === 0 ? {} : { OR: [{ claimId: null }, { claimId: { notIn: [...hidden] } }] };
  if (actor.role === 'auditor') return claims;
  const closed = { adjudication: { review: { state: 'closed' } } };
  return { AND: [claims, { OR: [{ adjudicationId: null }, closed] }] };
}

async function threadsWhere(actor: Actor, where: Prisma.AnnotationWhereInput): Promise<Threads> {
  if (!canReadNotes(actor)) return none;
  const found = await reading().annotation.findMany({
    where: { AND: [{ threadId: null }, await readableBy(actor), where] },
    include: noteColumns,
    orderBy: { id: 'desc' },
    take: mostThreads + 1,
  });
  const roots = found.slice(0, mostThreads).reverse();
  const threads = await withoutNames(actor, await viewThreads(actor, roots));
  return { threads, isCut: found.length > mostThreads };
}

/** Names that are hidden from the actor are covered in notes on the words of a source. */
async function withoutNames(actor: Actor, threads: ThreadView[]): Promise<ThreadView[]> {
  const covers = new Map<number, (text: string) => string>();
  for (const { root } of threads) {
    if (root.snapshotId === null || covers.has(root.snapshotId)) continue;
    const masks = await speakerMasks(actor, { snapshotId: root.snapshotId });
    if (masks.size === 0) continue;
    covers.set(root.snapshotId, (text) =>
      [...masks.values()].reduce((left, mask) => mask.text(left), text),
    );
  }
  if (covers.size === 0) return threads;
  return threads.map((thread) => {
    const cover = covers.get(thread.root.snapshotId ?? 0);
    if (!cover) return thread;
    const covered = (note: NoteView): NoteView => {
      // Their own words tell them nothing, and are what their form begins with.
      const coverOthers = note.author.id === actor.id ? (text: string) => text : cover;
      return {
        ...note,
        body: note.body && coverOthers(note.body),
        span: note.span && { ...note.span, exact: cover(note.span.exact) },
        earlier: note.earlier.map((one) => ({ ...one, body: coverOthers(one.body) })),
      };
    };
    return { ...thread, root: covered(thread.root), replies: thread.replies.map(covered) };
  });
}

/**
 * The threads on a claim, and those on words of its snapshot that overlap its own: what stands in
 * the margin of the reader beside it is what stands here. None reach whoever is to rate the claim
 * without knowing who said it: any of them may tell.
 */
export async function annotationsOfClaim(actor: Actor, claimId: number): Promise<Threads> {
  const claim = await reading().claim.findUnique({
    where: { id: claimId },
    select: {
      snapshotId: true,
      spans: { where: { role: 'content' }, select: { startOffset: true, endOffset: true } },
    },
  });
  if (!claim || (await isSpeakerHidden(actor, claimId))) return none;
  const overlapping = claim.spans.map(({ startOffset, endOffset }) => ({
    snapshotId: claim.snapshotId,
    startOffset: { lt: endOffset },
    endOffset: { gt: startOffset },
  }));
  return threadsWhere(actor, { OR: [{ claimId }, ...overlapping] });
}

/** The threads on words that overlap a stretch of a snapshot. */
export async function annotationsOfWords(
  actor: Actor,
  words: { snapshotId: number; start: number; end: number },
): Promise<Threads> {
  const { snapshotId, start, end } = words;
  return threadsWhere(actor, {
    snapshotId,
    startOffset: { lt: end },
    endOffset: { gt: start },
  });
}

/** The threads of a snapshot: on its words, and on the claims found in it. */
export async function annotationsOfSnapshot(actor: Actor, snapshotId: number): Promise<Threads> {
  return threadsWhere(actor, { OR: [{ snapshotId }, { claim: { snapshotId } }] });
}

/** The discussion of a closed round's ratings; empty to those who may not see them. */
export async function annotationsOfAdjudication(
  actor: Actor,
  adjudicationId: number,
): Promise<Threads> {
  return threadsWhere(actor, { adjudicationId });
}

/** One thread by the note that began it, or by an answer in it; null when there is none to read. */
export async function getThread(actor: Actor, annotationId: number): Promise<ThreadView | null> {
  const note = await reading().annotation.findUnique({
    where: { id: annotationId },
    select: { id: true, threadId: true },
  });
  if (!note) return null;
  const { threads } = await threadsWhere(actor, { id: note.threadId ?? note.id });
  return threads[0] ?? null;
}
