import { headers } from 'next/headers';
import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { currentSession } from '@/lib/auth/session';
import { readVisitor, type Visitor } from '@/lib/auth/visitor';
import { refusingUnwritten } from '@/lib/db/write-refused';
import { settings } from '@/lib/env';
import { type Failure, type Result, refuse } from '@/lib/result';
import { type FormInput, keptInput, readForm, refuseInvalid } from './form-input';
import { isOwnOrigin } from './own-origin';

/** A command's answer, and with a refusal what the person had entered, secrets aside. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; failure: Failure; input: FormInput };

/** For `useActionState`: what the last sending of the form came to, null before the first. */
export type ActionState<T> = ActionResult<T> | null;

/** Where an action was called from, for the few commands that ask. */
export interface ActionContext {
  sessionId: number;
  visitor: Visitor;
}

/**
 * What every server action does: refuses a request that did not come from our own pages, takes the
 * actor from the session, parses `raw` (a form or a plain object) and calls one command. When nothing
 * can be written (a full disk), that is a refusal too.
 */
export async function runAction<S extends z.ZodType, T>(
  raw: FormData | Record<string, unknown>,
  schema: S,
  command: (actor: Actor, input: z.output<S>, context: ActionContext) => Promise<Result<T>>,
): Promise<ActionResult<T>> {
  return runGuestAction(raw, schema, async (input, visitor) => {
    const session = await currentSession();
    if (session === null) {
      return refuse(
        'unauthenticated',
        'You are signed out. Sign in again in another tab, then send this once more.',
      );
    }
    return command(session.actor, input, { sessionId: session.sessionId, visitor });
  });
}

/** The same for those who are not signed in yet: sign-in, set-up, invitation. */
export async function runGuestAction<S extends z.ZodType, T>(
  raw: FormData | Record<string, unknown>,
  schema: S,
  command: (input: z.output<S>, visitor: Visitor) => Promise<Result<T>>,
): Promise<ActionResult<T>> {
  const sent = raw instanceof FormData ? readForm(raw) : raw;
  const result = await refusingUnwritten(() => decide(sent, schema, command));
  return result.ok ? result : { ...result, input: keptInput(sent) };
}

async function decide<S extends z.ZodType, T>(
  sent: Record<string, unknown>,
  schema: S,
  command: (input: z.output<S>, visitor: Visitor) => Promise<Result<T>>,
): Promise<Result<T>> {
  const given = await headers();
  if (!isOwnOrigin(given.get('origin'), given.get('host'), settings())) {
    return refuse('forbidden', 'This did not come from a page of this newsroom. Open it afresh.');
  }
  const input = schema.safeParse(sent);
  if (!input.success) return refuseInvalid(input.error);
  return command(
    input.data,
    readVisitor((name) => given.get(name), settings().trustedProxies),
  );
}
