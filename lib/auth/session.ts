import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from './actor';
import { findSession, type OpenSession } from './find-session';
import { pathHeader, signInPath } from './return-path';
import { readSessionCookie } from './session-cookie';

/**
 * The open session of this request, with its member as they are now, or null. Asked of the database
 * once per request, so that an ended session or a changed role counts from the next one.
 */
export const currentSession = cache(async (): Promise<OpenSession | null> => {
  const token = await readSessionCookie();
  return token === null ? null : findSession(token);
});

/** Who is signed in, or null. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The open session; leads whoever has none to the sign-in page, and back afterwards. For pages. */
export async function requireSession(): Promise<OpenSession> {
  const session = await currentSession();
  if (session === null) redirect(signInPath((await headers()).get(pathHeader)));
  return session;
}

/** Who is signed in; leads everybody else to the sign-in page, and back afterwards. For pages. */
export async function requireActor(): Promise<Actor> {
  return (await requireSession()).actor;
}
