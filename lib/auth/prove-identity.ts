import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import type { Actor } from './actor';
import { verifyPassword } from './password-hash';
import { tellRefusedSignIn } from './refuse-sign-in';
import { refuseForNow } from './sign-in';
import { admitAttempt, forgiveAttempt } from './sign-in-limits';
import type { Visitor } from './visitor';

/**
 * Lets a member prove again, by their password, who they are. Counts and is told as a sign-in is:
 * `invalid_input` on the field `currentPassword`, or `rate_limited`. The value is their e-mail.
 */
export async function proveIdentity(
  actor: Actor,
  password: string,
  visitor: Visitor,
): Promise<Result<string>> {
  const member = await reading().member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, credential: { select: { passwordHash: true } } },
  });
  const admission = await admitAttempt(member.email, visitor.address);
  if (!admission.isAdmitted) {
    if (admission.isNews) await tellRefusedSignIn(member.email, visitor, 'too many attempts');
    return refuseForNow(admission.waitMs);
  }
  if (!(await verifyPassword(member.credential?.passwordHash ?? null, password))) {
    await tellRefusedSignIn(member.email, visitor, 'wrong password');
    const message = 'This is not your password.';
    return refuse('invalid_input', message, { fields: { currentPassword: message } });
  }
  await forgiveAttempt(member.email, visitor.address);
  return ok(member.email);
}
