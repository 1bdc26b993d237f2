import { expect, test } from 'vitest';
import type { Proposal } from '@/lib/attribution/proposal';
import { linkNested } from './nesting';

function claim(cue: [number, number], content: [number, number]): Proposal {
  const piece = ([start, end]: [number, number]) => ({ start, end, text: '' });
  return {
    kind: 'indirect',
    act: 'statement',
    content: [piece(content)],
    cue: [piece(cue)],
    speaker: null,
    affiliation: null,
    via: null,
    confidence: 1,
    checkworthiness: 1,
  };
}

test('a claim within another one’s content is reported by the innermost such', () => {
  const claims = [claim([5, 9], [10, 90]), claim([20, 24], [25, 80]), claim([30, 34], [35, 70])];
  linkNested(claims);
  expect(claims.map(({ via }) => via)).toEqual([null, 0, 1]);
});

test('claims side by side report nothing of each other', () => {
  const claims = [claim([5, 9], [10, 20]), claim([30, 34], [35, 50])];
  linkNested(claims);
  expect(claims.map(({ via }) => via)).toEqual([null, null]);
});

test('two claims never report each other', () => {
  const claims = [claim([40, 44], [0, 30]), claim([10, 14], [35, 60])];
  linkNested(claims);
  expect(claims.filter(({ via }) => via !== null).length).toBeLessThan(2);
});
