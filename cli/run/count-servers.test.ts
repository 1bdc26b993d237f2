import { describe, expect, it } from 'vitest';
import { countServers } from './count-servers.mjs';

const gigabyte = 2 ** 30;

describe('countServers', () => {
  it.each([
    ['two on a usual machine', 8, 16 * gigabyte, 2],
    ['two on two processors', 2, 4 * gigabyte, 2],
    ['one on one processor', 1, 16 * gigabyte, 1],
    ['one where memory is short', 4, 1.5 * gigabyte, 1],
    ['one at least', 1, gigabyte / 4, 1],
  ])('%s', (_what, processors, memory, servers) => {
    expect(countServers(processors, memory)).toBe(servers);
  });
});
