import { describe, expect, it } from 'vitest';
import { readVisitor } from './visitor';

const from = (forwarded: string | null, trustedProxies: number) =>
  readVisitor((name) => (name === 'x-forwarded-for' ? forwarded : null), trustedProxies).address;

describe('readVisitor', () => {
  it.each([
    ['the caller, without proxies', '203.0.113.7', 0, '203.0.113.7'],
    [
      'what the one proxy saw, not what the caller wrote before it',
      '1.1.1.1, 203.0.113.7',
      1,
      '203.0.113.7',
    ],
    ['what the outer of two proxies saw', '1.1.1.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['the first of fewer hops than proxies', '203.0.113.7', 3, '203.0.113.7'],
    ['nothing known', null, 1, 'unknown'],
  ])('takes %s', (_what, forwarded, proxies, address) => {
    expect(from(forwarded, proxies)).toBe(address);
  });

  it('cuts what would fill the log', () => {
    const visitor = readVisitor(() => 'x'.repeat(5_000), 0);
    expect(visitor.address).toHaveLength(64);
    expect(visitor.userAgent).toHaveLength(300);
  });
});
