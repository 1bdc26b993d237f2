import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result } from '@/lib/result';
import { addressOfNote, excerptOf } from './annotation';
import { readableBy } from './queries';

/** Most mentions that are listed at once, the newest. */
export const mostUnseen = 100;

/** A note that calls somebody and has not been seen by them. */
export interface MentionView {
  annotationId: number;
  authorName: string;
  /** When it was written: ISO 8601, UTC. */
  at: string;
  /** The note's first words. */
  excerpt: string;
  /** The statement of the claim, or the title of the source, that it is about. */
  about: string;
  claimId: number | null;
  /** Where it is read. */
  href: string;
}

/** The notes of others that call this member and that they have not seen, the newest first. */
export async function mentionsOf(actor: Actor): Promise<MentionView[]> {
  const seen = await reading().seenMark.findMany({
    where: { memberId: actor.id, subjectType: 'annotation' },
    select: { subjectId: true },
  });
  const seenIds = new Set(seen.map(({ subjectId }) => subjectId));
  const called = await reading().annotationMention.findMany({
    where: { memberId: actor.id },
    select: { annotationId: true },
  });
  const unseen = called.map((one) => one.annotationId).filter((id) => !seenIds.has(id));
  const notes = await reading().annotation.findMany({
    where: {
      AND: [
        { id: { in: unseen.sort((a, b) => b - a).slice(0, 10 * mostUnseen) } },
        { createdById: { not: actor.id }, withdrawnAt: null },
        await readableBy(actor),
      ],
    },
    include: {
      createdBy: { select: { name: true } },
      claim: { select: { statement: true } },
      snapshot: { select: { number: true, sourceId: true, source: { select: { title: true } } } },
    },
    orderBy: { id: 'desc' },
    take: mostUnseen,
  });
  return notes.map((note) => ({
    annotationId: note.id,
    authorName: note.createdBy.name,
    at: note.createdAt,
    excerpt: excerptOf(note.body),
    about: note.claim?.statement ?? note.snapshot?.source.title ?? '',
    claimId: note.claimId,
    href: addressOfNote({
      ...note,
      sourceId: note.snapshot?.sourceId ?? null,
      snapshotNumber: note.snapshot?.number ?? null,
    }),
  }));
}

/** Remembers that this member has seen the notes; what does not call them is left alone. */
export async function markMentionsSeen(
  actor: Actor,
  { annotationIds }: { annotationIds: readonly number[] },
): Promise<Result<{ seen: number }>> {
  const called = await reading().annotationMention.findMany({
    where: { memberId: actor.id, annotationId: { in: [...annotationIds] } },
    select: { annotationId: true },
  });
  const mark = { memberId: actor.id, subjectType: 'annotation' };
  const kept = await reading().seenMark.findMany({
    where: { ...mark, subjectId: { in: called.map((one) => one.annotationId) } },
    select: { subjectId: true },
  });
  const known = new Set(kept.map(({ subjectId }) => subjectId));
  const fresh = called.map((one) => one.annotationId).filter((id) => !known.has(id));
  if (fresh.length === 0) return ok({ seen: 0 });
  await keepPrivate(async (tx) => {
    for (const subjectId of fresh) {
      const key = { ...mark, subjectId };
      await tx.seenMark.upsert({
        where: { memberId_subjectType_subjectId: key },
        create: { ...key, seenAt: new Date().toISOString() },
        update: {},
      });
    }
  });
  return ok({ seen: fresh.length });
}
