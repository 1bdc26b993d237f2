import { randomBytes } from 'node:crypto';
import { sha256 } from '@/lib/audit/canonical';

/** A fresh secret for a session or a one-time link: 256 random bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in a token's place. The token is random, so a plain SHA-256 gives nothing away. */
export function hashToken(token: string): string {
  return sha256(token);
}
