import { readRows } from '@/lib/db/database';
import { type Actor, roleSchema } from './actor';
import { hashToken } from './token';

/** An open session and whose it is. */
export interface OpenSession {
  sessionId: number;
  actor: Actor;
}

/**
 * The open session that this token stands for, with the member as they are at this moment, in one
 * query; null when the session is unknown, ended or expired, or its member is disabled.
 */
export async function findSession(
  token: string,
  now: Date = new Date(),
): Promise<OpenSession | null> {
  const rows = await readRows<{
    sessionId: number | bigint;
    id: number | bigint;
    name: string;
    role: string;
  }>`SELECT s."id" AS "sessionId", m."id" AS "id", m."name" AS "name", m."role" AS "role"
    FROM "session" s JOIN "member" m ON m."id" = s."memberId"
    WHERE s."tokenHash" = ${hashToken(token)} AND s."endedAt" IS NULL
      AND s."expiresAt" > ${now.toISOString()} AND m."status" = 'active'`;
  const row = rows[0];
  if (!row) return null;
  const actor = { id: Number(row.id), name: row.name, role: roleSchema.parse(row.role) };
  return { sessionId: Number(row.sessionId), actor };
}
