import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { settings } from '@/lib/env';
import { sessionLifetimeMs } from './member';

const maxAge = sessionLifetimeMs / 1000;

/**
 * A cookie of ours as next-auth wants it described. Under https its name begins with `__Host-`, so
 * that no other host can set it (RFC 6265bis, 4.1.3.2).
 */
export function cookieShape(name: string) {
  const { isHttps } = settings();
  return {
    name: `${isHttps ? '__Host-' : ''}verbatim.${name}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isHttps },
  };
}

/** Gives the browser the session that this token stands for, inside next-auth's encrypted JWT. */
export async function setSessionCookie(token: string): Promise<void> {
  const { name, options } = cookieShape('session');
  const value = await encode({ token: { sid: token }, secret: settings().secret, maxAge });
  (await cookies()).set(name, value, { ...options, maxAge });
}

/** Takes the session away from the browser. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = cookieShape('session');
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** The session token that the browser sent; null when there is none, or none that we made. */
export async function readSessionCookie(): Promise<string | null> {
  const value = (await cookies()).get(cookieShape('session').name)?.value;
  if (!value) return null;
  try {
    const jwt = await decode({ token: value, secret: settings().secret });
    return typeof jwt?.sid === 'string' ? jwt.sid : null;
  } catch {
    // Forged, expired, or made under another secret: all the same as none.
    return null;
  }
}
