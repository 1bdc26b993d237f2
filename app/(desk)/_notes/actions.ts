'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { type CallableMember, callableMembers } from '@/lib/annotations/call-members';
import { editAnnotation } from '@/lib/annotations/edit-annotation';
import { markMentionsSeen } from '@/lib/annotations/mentions';
import { noteDrafts, saveNoteDraft } from '@/lib/annotations/note-drafts';
import type { NoteMark } from '@/lib/annotations/note-marks';
import { noteMarksOfSnapshot } from '@/lib/annotations/note-marks';
import { annotationsOfClaim, annotationsOfWords, type Threads } from '@/lib/annotations/queries';
import { reopenThread } from '@/lib/annotations/reopen-thread';
import { resolveThread } from '@/lib/annotations/resolve-thread';
import {
  editAnnotationInput,
  markMentionsSeenInput,
  type NoteDraft,
  noteRefInput,
  saveNoteDraftInput,
  writeAnnotationInput,
} from '@/lib/annotations/schema';
import { withdrawAnnotation } from '@/lib/annotations/withdraw-annotation';
import { type WrittenNote, writeAnnotation } from '@/lib/annotations/write-annotation';
import { ok, type Result } from '@/lib/result';

type Raw = Record<string, unknown>;

function shownAgain<T extends ActionResult<WrittenNote>>(result: T): T {
  if (!result.ok) return result;
  const { claimId, snapshotId, adjudicationId } = result.value;
  if (claimId !== null) revalidatePath(`/claims/${claimId}/notes`);
  if (snapshotId !== null) revalidatePath('/sources/[sourceId]/notes', 'page');
  if (adjudicationId !== null) revalidatePath(`/reviews/adjudication/${adjudicationId}`);
  return result;
}

export async function writeNoteAction(raw: Raw): Promise<ActionResult<WrittenNote>> {
  return shownAgain(await runAction(raw, writeAnnotationInput, writeAnnotation));
}

export async function editNoteAction(raw: Raw): Promise<ActionResult<WrittenNote>> {
  return shownAgain(await runAction(raw, editAnnotationInput, editAnnotation));
}

export async function resolveThreadAction(raw: Raw): Promise<ActionResult<WrittenNote>> {
  return shownAgain(await runAction(raw, noteRefInput, resolveThread));
}

export async function reopenThreadAction(raw: Raw): Promise<ActionResult<WrittenNote>> {
  return shownAgain(await runAction(raw, noteRefInput, reopenThread));
}

export async function withdrawNoteAction(raw: Raw): Promise<ActionResult<WrittenNote>> {
  return shownAgain(await runAction(raw, noteRefInput, withdrawAnnotation));
}

export async function saveNoteDraftAction(
  raw: Raw,
): Promise<ActionResult<{ savedAt: string | null }>> {
  return runAction(raw, saveNoteDraftInput, saveNoteDraft);
}

export async function markMentionsSeenAction(raw: Raw): Promise<ActionResult<{ seen: number }>> {
  return runAction(raw, markMentionsSeenInput, markMentionsSeen);
}

const id = z.number().int().positive();
const placeInput = z.union([
  z.object({ claimId: id }),
  z.object({ snapshotId: id, start: z.number().int().min(0), end: z.number().int().min(1) }),
]);

/** What the reader shows of a place: its threads, whom a note can call, and what was begun there. */
export interface NotesOfPlace {
  threads: Threads;
  members: CallableMember[];
  draft: NoteDraft | undefined;
}

/** The notes on a claim or on words of a snapshot, for the reader. */
export async function notesAction(
  place: z.infer<typeof placeInput>,
): Promise<Result<NotesOfPlace>> {
  return runAction(place, placeInput, async (actor, input) => {
    const isClaim = 'claimId' in input;
    const subject = isClaim ? `claim ${input.claimId}` : `snapshot ${input.snapshotId}`;
    const [threads, members, drafts] = await Promise.all([
      isClaim ? annotationsOfClaim(actor, input.claimId) : annotationsOfWords(actor, input),
      callableMembers(actor),
      noteDrafts(actor, [subject]),
    ]);
    return ok({ threads, members, draft: drafts[subject] });
  });
}

/** What the reader marks in its margin, after a note was written there. */
export async function noteMarksAction(snapshotId: number): Promise<Result<NoteMark[]>> {
  return runAction({ snapshotId }, z.object({ snapshotId: id }), async (actor, input) =>
    ok(await noteMarksOfSnapshot(actor, input.snapshotId)),
  );
}
