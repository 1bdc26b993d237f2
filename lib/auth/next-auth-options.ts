import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { settings } from '@/lib/env';
import { endSession } from './end-session';
import { findSession } from './find-session';
import { sessionLifetimeMs } from './member';
import { signInInput } from './schema';
import { cookieShape } from './session-cookie';
import { signIn } from './sign-in';
import { readVisitor } from './visitor';

declare module 'next-auth' {
  interface User {
    sessionToken: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    /** The opaque session token: all that the cookie carries. */
    sid?: string;
  }
}

const credentials = CredentialsProvider({
  name: 'e-mail and password',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given, request) {
    const input = signInInput.safeParse(given);
    if (!input.success) return null;
    const headers = new Headers(request.headers as HeadersInit);
    const visitor = readVisitor((name) => headers.get(name), settings().trustedProxies);
    const result = await signIn(input.data, visitor);
    // next-auth carries a thrown message on as the `error` of its answer.
    if (!result.ok) throw new Error(result.failure.code);
    return { id: String(result.value.memberId), sessionToken: result.value.token };
  },
});

/** next-auth as this newsroom uses it: a JWT that carries a session token, and nothing to trust. */
export function nextAuthOptions(): AuthOptions {
  return {
    secret: settings().secret,
    providers: [credentials],
    session: { strategy: 'jwt', maxAge: sessionLifetimeMs / 1000 },
    cookies: {
      sessionToken: cookieShape('session'),
      callbackUrl: cookieShape('callback-url'),
      csrfToken: cookieShape('csrf'),
    },
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.sessionToken } : { sid: token.sid }),
      async session({ session, token }) {
        const open = token.sid ? await findSession(token.sid) : null;
        return { expires: session.expires, ...(open && { user: { name: open.actor.name } }) };
      },
    },
    events: {
      async signOut({ token }) {
        const open = token?.sid ? await findSession(token.sid) : null;
        if (open) await endSession(open.actor, open, 'signed out');
      },
    },
  };
}
