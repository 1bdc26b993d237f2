import type { SignInInput } from '@/lib/auth/schema';
import { setSessionCookie } from '@/lib/auth/session-cookie';
import { signIn } from '@/lib/auth/sign-in';
import type { Visitor } from '@/lib/auth/visitor';
import type { Result } from '@/lib/result';

/** Signs somebody in and gives their browser the session. */
export async function enter(input: SignInInput, visitor: Visitor): Promise<Result<null>> {
  const started = await signIn(input, visitor);
  if (!started.ok) return started;
  await setSessionCookie(started.value.token);
  return { ok: true, value: null };
}
