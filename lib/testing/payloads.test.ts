import { describe, expect, it } from 'vitest';
import { proseSchema } from '@/lib/text/prose';
import { dangersIn } from './dangers';
import { payloads } from './payloads';

describe('the payloads', () => {
  it('are more than two hundred, none twice', () => {
    expect(payloads.length).toBeGreaterThan(200);
    expect(new Set(payloads).size).toBe(payloads.length);
  });

  it('pass the fields as what they are: text', () => {
    const refused = payloads.filter((payload) => !proseSchema().safeParse(payload).success);
    expect(refused).toEqual([]);
  });

  it('are dangerous indeed where a page takes them for HTML, most of them', () => {
    expect(payloads.filter((payload) => dangersIn(payload).length > 0).length).toBeGreaterThan(200);
  });
});
