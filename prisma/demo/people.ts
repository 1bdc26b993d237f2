import type { Actor, Role } from '@/lib/auth/actor';
import { createInvitation } from '@/lib/auth/create-invitation';
import { disableMember } from '@/lib/auth/disable-member';
import { type DemoAccount, demoAccounts, demoPassword } from '@/lib/testing/demo-accounts';
import { accepted, createMember, createNewsroom } from '@/lib/testing/factories-members';

export interface Staff {
  ines: Actor;
  jonas: Actor;
  editor: Actor;
  /** For what takes two editors. */
  second: Actor;
  auditor: Actor;
  admin: Actor;
  /** A checker who has left since. */
  rufus: Actor;
}

/** Founds the demo newsroom and lets its members join, each by a one-time link of their own. */
export async function hireStaff(): Promise<Staff> {
  const password = demoPassword;
  const { name, email } = account('admin');
  const founded = { newsroomName: 'The Lisk Examiner', name, email, password, demo: true };
  const admin = await createNewsroom(founded);
  const hire = (who: DemoAccount) => createMember(admin, who.role, { ...who, password });
  const ines = await hire(account('checker'));
  const jonas = await hire(account('checker', 1));
  const editor = await hire(account('editor'));
  const second = await hire(account('editor', 1));
  const auditor = await hire(account('auditor'));
  const rufus = await hire({ name: 'Rufus Hale', email: 'rufus@demo.example', role: 'checker' });
  return { ines, jonas, editor, second, auditor, admin, rufus };
}

/** What an administrator has still to do: a link that nobody used yet; and has done: a farewell. */
export async function leaveMembersHalfDone({ admin, rufus }: Staff): Promise<void> {
  accepted(await disableMember(admin, { memberId: rufus.id }));
  accepted(
    await createInvitation(admin, {
      role: 'checker',
      name: 'Mirela Stan',
      email: 'mirela@demo.example',
    }),
  );
}

function account(role: Role, ordinal = 0): DemoAccount {
  const found = demoAccounts.filter((one) => one.role === role)[ordinal];
  if (!found) throw new Error(`the demo has no ${role} number ${ordinal + 1}`);
  return found;
}
