import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash';

describe('password hashes', () => {
  it('are argon2id with the parameters OWASP gives', async () => {
    expect(await hashPassword('copper lantern')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('know their password, however it was typed, and no other', async () => {
    const hash = await hashPassword('café au lait, double');
    expect(await verifyPassword(hash, 'café au lait, double')).toBe(true);
    expect(await verifyPassword(hash, 'cafe au lait, double')).toBe(false);
  });

  it('say no without an account, after work of the same order', async () => {
    const hash = await hashPassword('copper lantern');
    await verifyPassword(null, 'warm up');
    const median = async (stored: string | null) => {
      const times: number[] = [];
      for (let i = 0; i < 7; i += 1) {
        const start = performance.now();
        expect(await verifyPassword(stored, 'wrong')).toBe(false);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    // Without the hashing the ratio would be in the thousands.
    expect(await median(null)).toBeGreaterThan((await median(hash)) / 5);
  });

  it('never accept nobody’s password', async () => {
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
  });
});
