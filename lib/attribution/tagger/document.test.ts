import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/lib/attribution/extract';
import { TAG } from '@/lib/attribution/syntax/tags';
import { readDocument, type TextDocument } from './document';
import { segmentOf, windowOf } from './window';

const { syntax } = loadEngine().engine;

function read(text: string): TextDocument {
  return readDocument(text, syntax);
}

function elementWords({ elements, tokens, text }: TextDocument): string[] {
  return Array.from({ length: elements.length }, (_, i) =>
    text.slice(
      tokens.start[elements.first[i] as number],
      tokens.end[(elements.last[i] as number) - 1],
    ),
  );
}

describe('readDocument', () => {
  test('a quotation is one element', () => {
    expect(elementWords(read('She said “it holds. It does” again.'))).toEqual([
      'She',
      'said',
      '“it holds. It does”',
      'again',
      '.',
    ]);
  });

  test('no segment ends within a quotation', () => {
    const document = read('“It holds. It does. It will,” she said. He left.');
    expect(document.sentences.length).toBe(4);
    expect(document.elements.segments.length).toBe(2);
  });

  test('tags verbs and names', () => {
    const { tags, tokens } = read('The minister said taxes will fall.');
    const byWord = Object.fromEntries(
      Array.from({ length: tokens.length }, (_, i) => [tokens.word(i), tags[i]]),
    );
    expect(byWord.said).toBe(TAG.VBD);
    expect(byWord.minister).toBe(TAG.NN);
    expect(byWord.will).toBe(TAG.MD);
  });

  test('every sentence outside quotations is a tree of its own', () => {
    const word = fc.constantFrom('the', 'man', 'said', 'that', 'Ana', ',', 'ran', '(', 'of', '🙂');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const { parse, tokens } = read(words.join(' '));
        const roots = parse.heads.filter((head) => head < 0).length;
        expect(roots).toBe(1);
        for (let i = 0; i < tokens.length; i++) {
          let at = i;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(tokens.length);
            at = parse.heads[at] as number;
          }
        }
      }),
    );
  });
});

describe('windowOf', () => {
  test('holds the neighbours of the paragraph as wholes', () => {
    const document = read('One is here. Two said yes. Three is there.\n\nFour is far.');
    const cue = { first: elementWords(document).indexOf('said'), last: 0 };
    cue.last = cue.first + 1;
    const window = windowOf(document.elements, cue);
    expect(segmentOf(document.elements, cue.first)).toBe(1);
    expect(Array.from(window.ref).filter((ref) => ref < 0)).toEqual([-1, -3]);
    expect(window.length).toBe(window.to - window.from + 2);
  });

  test('behind a colon it reaches into the next paragraph', () => {
    const document = read('She said:\n\nFour is far.');
    const window = windowOf(document.elements, { first: 1, last: 2 });
    expect(Array.from(window.ref).filter((ref) => ref < 0)).toEqual([-2]);
  });
});
