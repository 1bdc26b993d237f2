import { describe, expect, it } from 'vitest';
import { draftOf, faultsOf, inputOf, newDraft, withoutSpan, withSpan } from './claim-draft';
import type { ReaderClaim } from './reader-view';

const text = 'The mayor, Ida Roth, said: “We never signed it,” and left the hall.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('a draft', () => {
  it('takes kind and statement from its words until somebody sets them', () => {
    const quoted = newDraft(text, at('We never signed it'));
    expect(quoted).toMatchObject({ kind: 'direct', statement: 'We never signed it' });
    const wider = withSpan(quoted, text, 'content', at('said: “We never signed it'));
    expect(wider.kind).toBe('mixed');
    const set = { ...wider, kindIsGuessed: false, statementIsQuote: false, statement: 'Mine.' };
    const other = withSpan(set, text, 'content', at('left the hall'));
    expect(other).toMatchObject({ kind: 'mixed', statement: 'Mine.' });
  });

  it('holds one speaker and one affiliation, but words in several parts', () => {
    let draft = newDraft(text, at('We never'));
    draft = withSpan(draft, text, 'content', at('left the hall'));
    draft = withSpan(draft, text, 'speaker', at('The mayor'));
    draft = withSpan(draft, text, 'speaker', at('Ida Roth'));
    expect(draft.spans.filter((span) => span.role === 'speaker')).toEqual([
      { role: 'speaker', ...at('Ida Roth') },
    ]);
    expect(draft.statement).toBe('We never … left the hall');
  });

  it('lets a new part of the words replace those it touches', () => {
    const draft = withSpan(newDraft(text, at('We never')), text, 'content', at('never signed it'));
    expect(draft.spans).toEqual([{ role: 'content', ...at('never signed it') }]);
  });

  it('says what is missing', () => {
    expect(Object.keys(faultsOf(newDraft(text, null), 'Ida'))).toEqual([
      'content',
      'statement',
      'speaker',
    ]);
    expect(faultsOf(newDraft(text, at('We never signed it')), '')).toEqual({});
  });

  it('sends every span with the words it holds', () => {
    const draft = withSpan(newDraft(text, at('We never')), text, 'cue', at('said'));
    const first = draft.spans[0]!;
    expect(inputOf(draft, text).spans.map((span) => span.exact)).toEqual(['said', 'We never']);
    expect(inputOf(withoutSpan(draft, text, first), text).spans).toHaveLength(1);
  });

  it('of a claim sends back what the claim is', () => {
    const claim: ReaderClaim = {
      id: 5,
      version: 2,
      status: 'open',
      kind: 'direct',
      act: 'statement',
      origin: 'member',
      confidence: null,
      statement: 'Nobody signed.',
      quote: 'We never signed it',
      speakerId: 3,
      speakerName: 'Ida Roth',
      speakerAsWorded: 'Ida Roth',
      affiliationAsWorded: 'mayor',
      viaId: null,
      spans: [{ role: 'content', ...at('We never signed it') }],
    };
    expect(inputOf(draftOf(claim), text)).toEqual({
      kind: 'direct',
      act: 'statement',
      statement: 'Nobody signed.',
      speaker: { id: 3 },
      viaId: null,
      spans: [{ role: 'content', ...at('We never signed it'), exact: 'We never signed it' }],
    });
  });
});
