import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { NoteRefInput } from './schema';
import { type Allowed, maySettle, stepAnnotation } from './step-annotation';
import type { StoredAnnotation } from './stored-annotation';
import type { WrittenNote } from './write-annotation';

/** Resolves a thread: it is folded, and takes no more answers until it is reopened. */
export async function resolveThread(
  actor: Actor,
  input: NoteRefInput,
): Promise<Result<WrittenNote>> {
  const decide = (note: StoredAnnotation): Allowed => {
    const allowed = maySettle(actor, note);
    if (!allowed.ok || note.resolvedAt === null) return allowed;
    return refuse('conflict', 'This thread is resolved already.');
  };
  const data = () => ({ resolvedAt: new Date().toISOString(), resolvedById: actor.id });
  return stepAnnotation(actor, input, decide, data, 'annotation.resolved');
}
