import type { Stance } from '@/lib/reviews/review';

/** What a piece of evidence does to the claim, for people. */
export const stances: { id: Stance; label: string }[] = [
  { id: 'supports', label: 'Supports the claim' },
  { id: 'refutes', label: 'Refutes the claim' },
  { id: 'context', label: 'Gives context' },
];

const words: Record<Stance, string> = {
  supports: 'supports',
  refutes: 'refutes',
  context: 'context',
};

export function stanceWord(stance: Stance): string {
  return words[stance];
}
