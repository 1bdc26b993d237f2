import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/lib/attribution/extract';
import { readDocument, type TextDocument } from '@/lib/attribution/tagger/document';
import type { CueSpan } from '@/lib/attribution/tagger/window';
import { breaksOff, keepToQuotes } from './whole-quotes';

const { syntax } = loadEngine().engine;

function elementOf({ text, tokens, elements }: TextDocument, words: string): number {
  return elements.ofToken[tokens.at(text.indexOf(words))] as number;
}

function cueOf(document: TextDocument, word: string): CueSpan {
  const first = elementOf(document, word);
  return { first, last: first + 1 };
}

function kept(text: string, cue: string, parts: string[]): string[] {
  const document = readDocument(text, syntax);
  const ranges = parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }));
  return keepToQuotes(document, cueOf(document, cue), ranges).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('keepToQuotes', () => {
  test.each([
    [
      'what the reporter tells after the attribution goes',
      '“It holds,” she said, and the bells began to ring.',
      ['“It holds,”', 'and the bells began to ring'],
      ['“It holds,”'],
    ],
    [
      'what the reporter tells before the quotation goes',
      'The crowd grew louder: “It holds,” she said.',
      ['The crowd grew louder', '“It holds,”'],
      ['“It holds,”'],
    ],
    [
      'a sentence that runs into the marks stays whole',
      'The bridge is “safe as a house,” she said.',
      ['The bridge is “safe as a house,”'],
      ['The bridge is “safe as a house,”'],
    ],
    [
      'a second quotation stays',
      '“It holds,” she said. “It always will.”',
      ['“It holds,”', '“It always will.”'],
      ['“It holds,”', '“It always will.”'],
    ],
    [
      'a word that leads on to a second quotation stays with it',
      '“It holds,” she said, but “nobody will cross it.”',
      ['“It holds,”', 'but “nobody will cross it.”'],
      ['“It holds,”', 'but “nobody will cross it.”'],
    ],
    [
      'the tail of a closed sentence goes',
      'She said, “It holds,” promising a new road.',
      ['“It holds,” promising a new road'],
      ['“It holds,”'],
    ],
    [
      'nothing before a colon is part of the quotation behind it',
      'The bridge may stay, she said: “It holds.”',
      ['The bridge may stay', '“It holds.”'],
      ['“It holds.”'],
    ],
    [
      'a quotation before a clause of its own is not the verb’s of that clause',
      'He wrote, “It holds,” when she said no.',
      ['“It holds,”', 'no'],
      ['no'],
    ],
    [
      'reported words alone stay',
      'She said the bridge holds.',
      ['the bridge holds'],
      ['the bridge holds'],
    ],
  ])('%s', (_, text, parts, expected) => {
    expect(kept(text, 'said', parts)).toEqual(expected);
  });
});

describe('breaksOff', () => {
  test.each([
    ['“It holds,” she said, adding: “Nobody doubts it.”', true],
    ['“It holds,” she said on Monday, “and nobody doubts it.”', false],
    ['“It holds,” she said. “Nobody doubts it.”', false],
  ])('%s', (text, expected) => {
    const document = readDocument(text, syntax);
    const second = document.quoted[1]?.quote.start ?? 0;
    const element = document.elements.ofToken[document.tokens.at(second)] as number;
    expect(breaksOff(document, cueOf(document, 'said'), element)).toBe(expected);
  });
});
