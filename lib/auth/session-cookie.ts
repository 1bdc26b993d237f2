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
  return value ? openCookie(value) : null;
}

interface Opened {
  token: string;
  /** Unix time in milliseconds. */
  expiresAt: number;
}

/**
 * Cookies opened already, the oldest first: to open one derives a key, which takes longer than all
 * else that is asked about a session. Whether the session still stands is asked of the database.
 */
const opened = new Map<string, Opened>();
const mostOpened = 500;

async function openCookie(value: string): Promise<string | null> {
  const known = opened.get(value);
  if (known) return known.expiresAt > Date.now() ? known.token : null;
  try {
    const jwt = await decode({ token: value, secret: settings().secret });
    if (typeof jwt?.sid !== 'string' || typeof jwt.exp !== 'number') return null;
    for (const oldest of opened.keys()) {
      if (opened.size < mostOpened) break;
      opened.delete(oldest);
    }
    opened.set(value, { token: jwt.sid, expiresAt: jwt.exp * 1000 });
    return jwt.sid;
  } catch {
    // Forged, expired, or made under another secret: all the same as none.
    return null;
  }
}
