import { expect, it } from 'vitest';
import { chunksOf, firstStretchOf, packClaims, quoteOf, unpackClaims } from './reader-payload';
import type { ReaderClaim, RoleSpan } from './reader-view';

const text = '“We saw it,” said Mira Holt, the harbour master, “and left.”\nNobody answered.';

function claim(more: Partial<ReaderClaim> = {}): ReaderClaim {
  const spans: RoleSpan[] = [
    { role: 'content', start: 50, end: 59 },
    { role: 'content', start: 1, end: 10 },
    { role: 'speaker', start: 18, end: 27 },
  ];
  return {
    id: 7,
    version: 3,
    status: 'proposed',
    kind: 'mixed',
    act: 'attitude',
    origin: 'engine',
    confidence: 0.71,
    statement: 'They saw it.',
    quote: quoteOf(text, spans),
    speakerId: null,
    speakerName: 'Mira Holt',
    speakerAsWorded: 'Mira Holt',
    affiliationAsWorded: null,
    viaId: 4,
    spans,
    ...more,
  };
}

it('brings every claim back as it was packed', () => {
  const claims = [
    claim(),
    claim({ id: 8, statement: claim().quote, origin: 'member', confidence: null }),
    claim({ id: 9, kind: 'direct', act: 'statement', status: 'withdrawn', viaId: null }),
  ];
  const sent = JSON.parse(JSON.stringify(packClaims(claims)));
  expect(unpackClaims(sent, text)).toEqual(claims);
});

it('sends neither a quote nor a statement that is the quote', () => {
  const sent = JSON.stringify(packClaims([claim({ statement: claim().quote })]));
  expect(sent).not.toContain('We saw it');
});

it('joins the parts of a quote in the order of the text', () => {
  expect(claim().quote).toBe('We saw it … and left.');
});

it('ends the first stretch at the end of a line, and keeps a short text whole', () => {
  const long = 'word '.repeat(20).concat('\n').repeat(2_000);
  const stretch = firstStretchOf(long);
  expect(long[stretch.end]).toBe('\n');
  expect(stretch.end).toBeGreaterThanOrEqual(60_000);
  expect(firstStretchOf(text)).toEqual({ start: 0, end: text.length });
});

it('puts every paragraph into one chunk, in order', () => {
  const long = 'A line of some length that goes on.\n'.repeat(900);
  const chunks = chunksOf(long);
  expect(chunks.length).toBeGreaterThan(3);
  const starts = chunks.flat().map((paragraph) => paragraph.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts).toHaveLength(900);
});
