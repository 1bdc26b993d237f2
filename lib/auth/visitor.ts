/** Where a request came from, as sessions and refusals are told by. */
export interface Visitor {
  /** An IP address, or `unknown`. At most 64 characters. */
  address: string;
  /** The browser's own description of itself, at most 300 characters. */
  userAgent: string;
}

/**
 * Reads the visitor out of request headers. Each trusted proxy appends the address it was called
 * from to `X-Forwarded-For`, so the one that counts stands that many places from the end. Without
 * proxies Next writes the caller's address there, unless the caller sent the header: then the
 * address is only what they say, and the limit by account has to do.
 */
export function readVisitor(
  header: (name: string) => string | null | undefined,
  trustedProxies: number,
): Visitor {
  const hops = (header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const address = hops[Math.max(0, hops.length - Math.max(1, trustedProxies))] ?? 'unknown';
  return {
    address: address.slice(0, 64),
    userAgent: (header('user-agent') ?? '').slice(0, 300),
  };
}
