import { afterEach, expect, it, vi } from 'vitest';
import { complain } from './tell';

afterEach(() => vi.restoreAllMocks());

it('lets no newsroom write into the terminal of its witness', () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  complain('It answered: \u001b[2J\u001b[32mok\u202e\u0007\nsecond line, “naïve” 日本');
  expect(said).toEqual(['It answered: �[2J�[32mok��\nsecond line, “naïve” 日本']);
});
