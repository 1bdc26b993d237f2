'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { runAction } from '@/app/_actions/run-action';
import { endSession } from '@/lib/auth/end-session';
import { clearSessionCookie } from '@/lib/auth/session-cookie';

/** Ends the session of this browser and leads to the sign-in page. */
export async function signOutAction(): Promise<void> {
  const result = await runAction({}, z.object({}), (actor, _input, { sessionId }) =>
    endSession(actor, { sessionId }, 'signed out'),
  );
  // A request from elsewhere signs nobody out; a session that is over already is over.
  if (!result.ok && result.failure.code === 'forbidden') return;
  await clearSessionCookie();
  redirect('/sign-in');
}
