import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/lib/attribution/extract';
import { english } from '@/lib/attribution/languages/en/english';
import { readDocument } from '@/lib/attribution/tagger/document';
import { findLooseQuotes } from './loose-quotes';

const { syntax } = loadEngine().engine;

function found(text: string): [content: string, cue: string | null, standsAlone: boolean][] {
  const document = readDocument(text, syntax);
  const { elements, tokens } = document;
  return findLooseQuotes(document, [], english).map(({ content, cue, standsAlone }) => [
    text.slice(content.start, content.end),
    cue && tokens.word(elements.first[cue.first] as number),
    standsAlone,
  ]);
}

describe('findLooseQuotes', () => {
  test.each([
    ['“Too slow,” he said.', ['Too slow,', 'said', true]],
    ['The sign read “Bread for all” in red.', ['Bread for all', 'read', true]],
    ['She stood up, saying, “it is our road.”', ['it is our road.', 'saying', true]],
    ['He wrote, “It holds,” when she said no.', ['It holds,', 'wrote', true]],
    ['They called it, at length, “a road.”', ['a road.', 'called', true]],
    ['They walked on, “the old way.”', ['the old way.', null, false]],
    [
      '“Nobody asked us about the road ‘at all.’”',
      ['Nobody asked us about the road ‘at all.’', null, true],
    ],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['a word in marks far from any verb of saying', 'The “old” road is closed.'],
    ['marks with nothing in them', '“ ,” he said.'],
  ])('passes over %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
