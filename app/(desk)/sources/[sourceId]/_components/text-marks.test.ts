import { describe, expect, it } from 'vitest';
import type { ReaderClaim, RoleSpan } from './reader-view';
import { markedStretches, markSpansOf } from './text-marks';

function claim(id: number, spans: RoleSpan[], more: Partial<ReaderClaim> = {}): ReaderClaim {
  return {
    id,
    version: 1,
    status: 'open',
    kind: 'direct',
    act: 'statement',
    origin: 'engine',
    confidence: 0.9,
    statement: '',
    quote: '',
    speakerId: null,
    speakerName: null,
    speakerAsWorded: null,
    affiliationAsWorded: null,
    viaId: null,
    spans,
    ...more,
  };
}

const content = (start: number, end: number): RoleSpan => ({ role: 'content', start, end });
const paragraph = { start: 0, end: 100 };

describe('marks in a paragraph', () => {
  it('cover it without gap or overlap', () => {
    const spans = markSpansOf([claim(1, [content(10, 40)]), claim(2, [content(30, 60)])], null);
    const stretches = markedStretches(paragraph, spans, null);
    expect(stretches[0]!.start).toBe(0);
    expect(stretches.at(-1)!.end).toBe(100);
    stretches.slice(1).forEach((stretch, index) => {
      expect(stretch.start).toBe(stretches[index]!.end);
    });
  });

  it('name every claim where claims overlap and take the look of the inner one', () => {
    const outer = claim(1, [content(10, 80)]);
    const inner = claim(2, [content(30, 60)], { kind: 'indirect', status: 'proposed' });
    const stretches = markedStretches(paragraph, markSpansOf([outer, inner], null), null);
    expect(stretches.find((stretch) => stretch.start === 30)!.attributes).toEqual({
      'data-claims': '1 2',
      'data-kind': 'indirect',
      'data-state': 'proposed',
      'data-overlap': '2',
    });
  });

  it('take the look of the chosen claim wherever it is', () => {
    const outer = claim(1, [content(10, 80)]);
    const inner = claim(2, [content(30, 60)], { kind: 'mixed' });
    const stretches = markedStretches(paragraph, markSpansOf([outer, inner], outer), 1);
    const both = stretches.find((stretch) => stretch.start === 30)!.attributes!;
    expect(both['data-kind']).toBe('direct');
    expect(both).toHaveProperty('data-chosen');
  });

  it('show cue, speaker and affiliation of the chosen claim alone, each labelled once', () => {
    const parts: RoleSpan[] = [
      content(0, 20),
      { role: 'cue', start: 22, end: 26 },
      { role: 'speaker', start: 27, end: 60 },
      { role: 'affiliation', start: 40, end: 60 },
    ];
    const one = claim(1, parts);
    const none = markedStretches(paragraph, markSpansOf([one], null), null);
    expect(none.some((stretch) => stretch.attributes?.['data-role'])).toBe(false);
    const labels = markedStretches(paragraph, markSpansOf([one], one), 1).flatMap(
      (stretch) => stretch.attributes?.['data-role-label'] ?? [],
    );
    expect(labels).toEqual(['cue', 'speaker', 'affiliation']);
  });

  it('leave dismissed claims out until one is chosen', () => {
    const dismissed = claim(1, [content(0, 20)], { status: 'dismissed' });
    expect(markSpansOf([dismissed], null)).toEqual([]);
    expect(markSpansOf([dismissed], dismissed)).toHaveLength(1);
  });
});
