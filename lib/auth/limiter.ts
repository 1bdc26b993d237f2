import cluster from 'node:cluster';
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/** How often something may be done by one key within a window. */
export interface Limit {
  points: number;
  windowSeconds: number;
}

/**
 * Counts by key, in memory: a restart begins anew. Where several processes serve one newsroom, the
 * process that started them counts for all of them: two counts would be twice the attempts. `name`
 * is the count's own among all.
 */
export function createLimiter(name: string, { points, windowSeconds }: Limit): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: windowSeconds };
  return cluster.isWorker ? new RateLimiterCluster(options) : new RateLimiterMemory(options);
}

/** The count so far when `key` has used up its points, or null after it has used one more. */
export async function consumeOne(
  limiter: RateLimiterAbstract,
  key: string,
): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    // The package rejects with its count when the points are used up, and with an Error otherwise.
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}
