import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import type { Prisma } from '@/lib/db/generated/client';
import { type Motivation, motivationSchema } from './annotation';
import { canChangeNote, canSettleThreads, canWriteNotes } from './policy';

/** How a note read before it was edited. */
export interface EarlierWording {
  body: string;
  /** Until when it read so: ISO 8601, UTC. */
  until: string;
}

/** A note as pages show it. */
export interface NoteView {
  id: number;
  version: number;
  threadId: number | null;
  claimId: number | null;
  snapshotId: number | null;
  adjudicationId: number | null;
  motivation: Motivation;
  /** Null once it was withdrawn, except for an auditor. */
  body: string | null;
  /** The words it hangs on: UTF-16 offsets in the snapshot's text. */
  span: { start: number; end: number; exact: string } | null;
  author: { id: number; name: string };
  createdAt: string;
  editedAt: string | null;
  withdrawnAt: string | null;
  mentions: { id: number; name: string }[];
  /** The oldest first; empty when it was never edited, or withdrawn. */
  earlier: EarlierWording[];
  can: { edit: boolean; withdraw: boolean };
}

/** A note and the answers to it. */
export interface ThreadView {
  root: NoteView;
  replies: NoteView[];
  resolvedAt: string | null;
  resolvedByName: string | null;
  can: { reply: boolean; resolve: boolean; reopen: boolean };
}

/** What `viewThreads` needs of a note's row. */
export const noteColumns = {
  mentions: { include: { member: { select: { id: true, name: true } } }, orderBy: { id: 'asc' } },
  createdBy: { select: { id: true, name: true } },
  adjudication: { select: { resolvedAt: true } },
} satisfies Prisma.AnnotationInclude;

export type NoteRow = Prisma.AnnotationGetPayload<{ include: typeof noteColumns }>;

/** The threads that `roots` began, with all their answers and what this member may do in each. */
export async function viewThreads(actor: Actor, roots: readonly NoteRow[]): Promise<ThreadView[]> {
  const replies = await reading().annotation.findMany({
    where: { threadId: { in: roots.map(({ id }) => id) } },
    include: noteColumns,
    orderBy: { id: 'asc' },
  });
  const resolvers = await reading().member.findMany({
    where: { id: { in: roots.flatMap((root) => root.resolvedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(resolvers.map(({ id, name }) => [id, name]));
  const views = new Map<number, NoteView>();
  for (const row of [...roots, ...replies]) views.set(row.id, await viewOf(actor, row));
  return roots.map((root) => {
    const isOver = root.adjudication !== null && root.adjudication.resolvedAt !== null;
    const isResolved = root.resolvedAt !== null;
    const isAnswered = replies.some(({ threadId }) => threadId === root.id);
    return {
      root: lockedView(views.get(root.id)!, isResolved || isOver, isOver),
      replies: replies
        .filter(({ threadId }) => threadId === root.id)
        .map(({ id }) => lockedView(views.get(id)!, isResolved || isOver, isOver)),
      resolvedAt: root.resolvedAt,
      resolvedByName: root.resolvedById === null ? null : (names.get(root.resolvedById) ?? null),
      can: {
        reply: canWriteNotes(actor) && !isResolved && !isOver && root.withdrawnAt === null,
        resolve:
          canSettleThreads(actor) && !isResolved && (root.withdrawnAt === null || isAnswered),
        reopen: canSettleThreads(actor) && isResolved,
      },
    };
  });
}

/** The note without what a settled thread or an ended discussion no longer lets its author do. */
function lockedView(view: NoteView, isSettled: boolean, isOver: boolean): NoteView {
  const can = { edit: view.can.edit && !isSettled, withdraw: view.can.withdraw && !isOver };
  return { ...view, can };
}

async function viewOf(actor: Actor, row: NoteRow): Promise<NoteView> {
  const isHidden = row.withdrawnAt !== null && actor.role !== 'auditor';
  const mayChange = canChangeNote(actor, row);
  return {
    id: row.id,
    version: row.version,
    threadId: row.threadId,
    claimId: row.claimId,
    snapshotId: row.snapshotId,
    adjudicationId: row.adjudicationId,
    motivation: motivationSchema.parse(row.motivation),
    body: isHidden ? null : row.body,
    span:
      row.startOffset === null || row.endOffset === null
        ? null
        : { start: row.startOffset, end: row.endOffset, exact: row.exact ?? '' },
    author: row.createdBy,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    withdrawnAt: row.withdrawnAt,
    mentions: isHidden ? [] : row.mentions.map(({ member }) => member),
    earlier: row.editedAt === null || isHidden ? [] : await earlierWordings(row.id),
    can: { edit: mayChange, withdraw: mayChange },
  };
}

/** What a note said before each edit, as the log has it. */
async function earlierWordings(annotationId: number): Promise<EarlierWording[]> {
  const events = await recordEvents(reading(), 'annotation', annotationId);
  return events.flatMap((event) => {
    if (event.type !== 'annotation.edited') return [];
    const { changes } = event.data as { changes: Record<string, { from: unknown }> };
    return changes.body ? [{ body: String(changes.body.from), until: event.at }] : [];
  });
}
