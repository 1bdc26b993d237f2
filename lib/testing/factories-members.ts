import type { Actor, Role } from '@/lib/auth/actor';
import { createInvitation } from '@/lib/auth/create-invitation';
import { createSetupLink } from '@/lib/auth/create-setup-link';
import { foundNewsroom } from '@/lib/auth/found-newsroom';
import { useInvitation as joinByInvitation } from '@/lib/auth/use-invitation';
import type { Result } from '@/lib/result';

/** A password that every rule accepts. */
export const testPassword = 'copper lantern 41 meadow';

/** The value of a result that a factory relies on; throws its refusal. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** The token at the end of a one-time link. */
export function tokenOf(link: { path: string }): string {
  return link.path.slice(link.path.lastIndexOf('/') + 1);
}

export interface NewsroomChoices {
  newsroomName?: string;
  name?: string;
  email?: string;
  password?: string;
  demo?: boolean;
}

/** Founds a newsroom through its set-up link; returns its first administrator. */
export async function createNewsroom({
  newsroomName = 'The Harbour Courier',
  name = 'Ada Quill',
  email = 'ada@courier.example',
  password = testPassword,
  demo = false,
}: NewsroomChoices = {}): Promise<Actor> {
  const token = tokenOf(accepted(await createSetupLink()));
  const input = { token, newsroomName, name, email, password };
  const { memberId } = accepted(await foundNewsroom(input, { demo }));
  return { id: memberId, name, role: 'admin' };
}

export interface MemberChoices {
  name?: string;
  email?: string;
  password?: string;
}

/** Has `admin` invite a member of this role, who joins; their e-mail is `<role>@courier.example`. */
export async function createMember(
  admin: Actor,
  role: Role,
  { name, email, password = testPassword }: MemberChoices = {},
): Promise<Actor> {
  const token = tokenOf(accepted(await createInvitation(admin, { role })));
  const who = { name: name ?? `Some ${role}`, email: email ?? `${role}@courier.example` };
  const { memberId } = accepted(await joinByInvitation({ token, password, ...who }));
  return { id: memberId, name: who.name, role };
}
