import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { consumeOne, createLimiter } from './limiter';

/** How often one address may ask what costs us work and needs no account, in a minute. */
export const publicLimits = { perAddress: 120, windowSeconds: 60 };

// Shared by all bundles of the process: two counts would be twice the requests.
const slot = Symbol.for('verbatim.public-limits');
const holder = globalThis as { [slot]?: RateLimiterAbstract };

/**
 * Counts a request from `address` (see `readVisitor`). Returns null while it is welcome, otherwise
 * the whole seconds until it is again.
 */
export async function secondsToWait(address: string): Promise<number | null> {
  const { perAddress: points, windowSeconds } = publicLimits;
  holder[slot] ??= createLimiter('public by address', { points, windowSeconds });
  const refusal = await consumeOne(holder[slot], address);
  return refusal && Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
}

/** Forgets all counts. For tests. */
export function resetPublicLimits(): void {
  delete holder[slot];
}
