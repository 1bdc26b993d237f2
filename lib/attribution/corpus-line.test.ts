import { expect, test } from 'vitest';
import { type DecidedClaim, toCorpusLine } from './corpus-line';

test('writes spans as pairs and leaves out what has no cue', () => {
  const text = 'Ann said it holds. “Good.”';
  const line = toCorpusLine('a', text, [
    {
      kind: 'indirect',
      content: [{ start: 9, end: 17 }],
      cue: [{ start: 4, end: 8 }],
      speaker: { start: 0, end: 3 },
    },
    { kind: 'direct', content: [{ start: 20, end: 25 }], cue: [], speaker: null },
  ]);
  expect(JSON.parse(line)).toEqual({
    id: 'a',
    text,
    attributions: [{ kind: 'indirect', content: [[9, 17]], cue: [[4, 8]], speaker: [[0, 3]] }],
  });
  expect(line).not.toContain('\n');
});

test.each([
  ['before a content', 'Ann said that it holds.', 'said', 'that it holds'],
  ['before a quotation', 'Ann said that “it holds”.', 'said', 'that “it holds'],
  ['at the start of a sentence', 'That it holds, Ann said.', 'said', 'That it holds'],
  ['but not the end of another word', 'Ann said somethat it holds.', 'said', 'it holds'],
  ['but not what the cue holds', 'Ann said that it holds.', 'said that', 'it holds'],
])('takes in the “that” %s', (_where, text, cue, content) => {
  const place = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const claim: DecidedClaim = {
    kind: 'indirect',
    content: [place('it holds')],
    cue: [place(cue)],
    speaker: place('Ann'),
  };
  const { attributions } = JSON.parse(toCorpusLine('a', text, [claim])) as {
    attributions: { content: [number, number][] }[];
  };
  expect(attributions[0]?.content.map(([start, end]) => text.slice(start, end))).toEqual([content]);
});
