import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { consumeOne, createLimiter } from './limiter';

/** Failed attempts allowed within fifteen minutes, and refusals that the log takes in an hour. */
export const signInLimits = { perAccount: 10, perAddress: 50, windowSeconds: 900, logged: 300 };

interface Limiters {
  account: RateLimiterAbstract;
  address: RateLimiterAbstract;
  log: RateLimiterAbstract;
}

// Shared by all bundles of the process, as the database is: two counts would be twice the attempts.
const slot = Symbol.for('verbatim.sign-in-limits');
const holder = globalThis as { [slot]?: Limiters };

function limiters(): Limiters {
  const { perAccount, perAddress, windowSeconds, logged } = signInLimits;
  holder[slot] ??= {
    account: createLimiter('sign-in by account', { points: perAccount, windowSeconds }),
    address: createLimiter('sign-in by address', { points: perAddress, windowSeconds }),
    log: createLimiter('refusals told', { points: logged, windowSeconds: 3600 }),
  };
  return holder[slot];
}

export type Admission =
  | { isAdmitted: true }
  /** `isNews`: the first one turned away in this window, which is the one to tell the log. */
  | { isAdmitted: false; waitMs: number; isNews: boolean };

/**
 * Counts an attempt on an account (whether or not it exists) from an address before the password is
 * looked at, so that attempts made at once count too.
 */
export async function admitAttempt(email: string, address: string): Promise<Admission> {
  const byAddress = await consume(limiters().address, address);
  if (!byAddress.isAdmitted) return byAddress;
  return consume(limiters().account, email);
}

/** Takes the count back when the password was right: only failures are limited. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await limiters().account.delete(email);
  await limiters().address.reward(address, 1);
}

/**
 * How the log takes one more refusal: tell it, tell it as the last one for an hour, or keep silent.
 * Whoever attacks from many addresses cannot fill the log.
 */
export async function admitToLog(): Promise<'tell' | 'last' | 'silent'> {
  const admission = await consume(limiters().log, 'refusals');
  if (admission.isAdmitted) return 'tell';
  return admission.isNews ? 'last' : 'silent';
}

/** Forgets all counts. For tests. */
export function resetSignInLimits(): void {
  delete holder[slot];
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<Admission> {
  const refusal = await consumeOne(limiter, key);
  if (refusal === null) return { isAdmitted: true };
  const isNews = refusal.consumedPoints === limiter.points + 1;
  // The package forgets by a timer and tells the wait by the clock, which may have been set back.
  const waitMs = Math.min(refusal.msBeforeNext, limiter.duration * 1000);
  return { isAdmitted: false, waitMs, isNews };
}
