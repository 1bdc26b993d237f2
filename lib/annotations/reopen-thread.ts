import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { NoteRefInput } from './schema';
import { type Allowed, maySettle, stepAnnotation } from './step-annotation';
import type { StoredAnnotation } from './stored-annotation';
import type { WrittenNote } from './write-annotation';

/** Opens a resolved thread again. */
export async function reopenThread(
  actor: Actor,
  input: NoteRefInput,
): Promise<Result<WrittenNote>> {
  const decide = (note: StoredAnnotation): Allowed => {
    const allowed = maySettle(actor, note);
    if (!allowed.ok || note.resolvedAt !== null) return allowed;
    return refuse('conflict', 'This thread is open already.');
  };
  const data = () => ({ resolvedAt: null, resolvedById: null });
  return stepAnnotation(actor, input, decide, data, 'annotation.reopened');
}
