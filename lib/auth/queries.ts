import type { EventActor } from '@/lib/audit/chain';
import { reading } from '@/lib/db/database';
import { type Actor, type Role, roleSchema } from './actor';
import { browserName } from './browser-name';
import { type MemberStatus, memberStatusSchema } from './member';
import { canManageMembers } from './policy';

export interface MemberView {
  id: number;
  name: string;
  email: string;
  role: Role;
  status: MemberStatus;
  /** ISO 8601, UTC. */
  joinedAt: string;
  lastSignedInAt: string | null;
}

/** All members, the active first, by name; null to those who may not see them. */
export async function listMembers(actor: EventActor): Promise<MemberView[] | null> {
  if (!canManageMembers(actor)) return null;
  const rows = await reading().member.findMany({
    orderBy: [{ status: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      status: true,
      createdAt: true,
      sessions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ sessions, createdAt, role, status, ...row }) => ({
    ...row,
    role: roleSchema.parse(role),
    status: memberStatusSchema.parse(status),
    joinedAt: createdAt,
    lastSignedInAt: sessions[0]?.createdAt ?? null,
  }));
}

export interface InvitationView {
  id: number;
  role: Role;
  name: string | null;
  email: string | null;
  createdByName: string | null;
  expiresAt: string;
}

/** One-time links that still work, the newest first; null to those who may not see them. */
export async function listOpenInvitations(
  actor: EventActor,
  now: Date = new Date(),
): Promise<InvitationView[] | null> {
  if (!canManageMembers(actor)) return null;
  const rows = await reading().invitation.findMany({
    where: { usedAt: null, revokedAt: null, expiresAt: { gt: now.toISOString() } },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      role: true,
      name: true,
      email: true,
      expiresAt: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map(({ createdBy, role, ...row }) => ({
    ...row,
    role: roleSchema.parse(role),
    createdByName: createdBy?.name ?? null,
  }));
}

export interface SessionView {
  id: number;
  startedAt: string;
  expiresAt: string;
  address: string;
  /** In words, such as “Firefox on Windows”. */
  browser: string;
}

/** The actor's own open sessions, the newest first. */
export async function listOwnSessions(
  actor: Actor,
  now: Date = new Date(),
): Promise<SessionView[]> {
  const rows = await reading().session.findMany({
    where: { memberId: actor.id, endedAt: null, expiresAt: { gt: now.toISOString() } },
    orderBy: { id: 'desc' },
    select: { id: true, createdAt: true, expiresAt: true, address: true, userAgent: true },
  });
  return rows.map(({ createdAt, userAgent, ...row }) => ({
    ...row,
    startedAt: createdAt,
    browser: browserName(userAgent),
  }));
}

/** The actor's own e-mail address. */
export async function getOwnEmail(actor: Actor): Promise<string> {
  const member = await reading().member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true },
  });
  return member.email;
}

/** The member with this e-mail address, for the command line; null when there is none. */
export async function getMemberByEmail(
  actor: EventActor,
  email: string,
): Promise<{ id: number; name: string; role: Role } | null> {
  if (!canManageMembers(actor)) return null;
  const member = await reading().member.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, name: true, role: true },
  });
  return member && { ...member, role: roleSchema.parse(member.role) };
}
