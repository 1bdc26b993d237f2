import { reading } from '@/lib/db/database';
import { type Result, refuse } from '@/lib/result';
import { roleSchema } from './actor';
import { verifyPassword } from './password-hash';
import { type RefusalReason, tellRefusedSignIn } from './refuse-sign-in';
import type { SignInInput } from './schema';
import { admitAttempt, forgiveAttempt } from './sign-in-limits';
import { type StartedSession, startSession } from './start-session';
import type { Visitor } from './visitor';

/**
 * Signs a member in by e-mail and password. Unknown accounts, wrong passwords and disabled members
 * get the same `unauthenticated` at the same cost; too many failures of an account or an address
 * get `rate_limited`, whether or not the account exists.
 */
export async function signIn(
  { email, password }: SignInInput,
  visitor: Visitor,
  now?: () => Date,
): Promise<Result<StartedSession>> {
  const admission = await admitAttempt(email, visitor.address);
  if (!admission.isAdmitted) {
    if (admission.isNews) await tellRefusedSignIn(email, visitor, 'too many attempts', now);
    return refuseForNow(admission.waitMs);
  }
  const member = await findAccount(email);
  const isRight = await verifyPassword(member?.credential?.passwordHash ?? null, password);
  const reason = refusalReason(member, isRight);
  if (!member || reason !== null) {
    await tellRefusedSignIn(email, visitor, reason ?? 'unknown account', now);
    return refuse('unauthenticated', 'This e-mail address and password do not fit together.');
  }
  await forgiveAttempt(email, visitor.address);
  const actor = { id: member.id, name: member.name, role: roleSchema.parse(member.role) };
  return startSession(actor, visitor, now);
}

/** The refusal for somebody who has to wait so many milliseconds. */
export function refuseForNow(waitMs: number) {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return refuse(
    'rate_limited',
    `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  );
}

function findAccount(email: string) {
  return reading().member.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      role: true,
      status: true,
      credential: { select: { passwordHash: true } },
    },
  });
}

function refusalReason(member: { status: string } | null, isRight: boolean): RefusalReason | null {
  if (!member) return 'unknown account';
  if (!isRight) return 'wrong password';
  return member.status === 'active' ? null : 'member is disabled';
}
