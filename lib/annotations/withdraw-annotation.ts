import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canChangeNote } from './policy';
import type { NoteRefInput } from './schema';
import { type Allowed, stepAnnotation } from './step-annotation';
import type { StoredAnnotation } from './stored-annotation';
import type { WrittenNote } from './write-annotation';

/** Takes one's own note back: that there was one stays to be seen, its words only in the log. */
export async function withdrawAnnotation(
  actor: Actor,
  input: NoteRefInput,
): Promise<Result<WrittenNote>> {
  const decide = (note: StoredAnnotation): Allowed => {
    if (!canChangeNote(actor, note))
      return refuse('forbidden', 'Only its author withdraws a note.');
    if (note.adjudication && note.adjudication.resolvedAt !== null) {
      return refuse('conflict', 'This discussion has its resolution, and stays as it was led.');
    }
    return { ok: true };
  };
  const data = () => ({ withdrawnAt: new Date().toISOString() });
  return stepAnnotation(actor, input, decide, data, 'annotation.withdrawn');
}
