import { changed, commit } from '@/lib/audit/commit';
import { systemActor } from './actor';
import { admitToLog } from './sign-in-limits';
import type { Visitor } from './visitor';

/** Why a sign-in was refused, as the log tells it; the person is told less. */
export type RefusalReason =
  | 'unknown account'
  | 'wrong password'
  | 'member is disabled'
  | 'too many attempts';

/** Tells the log of a refused sign-in, as far as the log takes it. */
export async function tellRefusedSignIn(
  email: string,
  visitor: Visitor,
  reason: RefusalReason,
  now?: () => Date,
): Promise<void> {
  const how = await admitToLog();
  if (how === 'silent') return;
  const told = how === 'tell' ? reason : `${reason}; further refusals of this hour are not listed`;
  await commit(
    systemActor,
    async () =>
      changed(undefined, [
        { type: 'sign_in.refused', data: { email, address: visitor.address, reason: told } },
      ]),
    now,
  );
}
