import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one address may ask what costs us work and needs no account, in a minute. */
export const publicLimits = { perAddress: 120, windowSeconds: 60 };

// Shared by all bundles of the process: two counts would be twice the requests.
const slot = Symbol.for('verbatim.public-limits');
const holder = globalThis as { [slot]?: RateLimiterMemory };

/**
 * Counts a request from `address` (see `readVisitor`). Returns null while it is welcome, otherwise
 * the whole seconds until it is again. In memory: a restart begins anew.
 */
export async function secondsToWait(address: string): Promise<number | null> {
  const { perAddress: points, windowSeconds: duration } = publicLimits;
  holder[slot] ??= new RateLimiterMemory({ points, duration });
  try {
    await holder[slot].consume(address);
    return null;
  } catch (refusal) {
    // The package rejects with its count when the points are used up, and with an Error otherwise.
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

/** Forgets all counts. For tests. */
export function resetPublicLimits(): void {
  delete holder[slot];
}
