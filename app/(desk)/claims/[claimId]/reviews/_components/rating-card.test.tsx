import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RoundView } from '@/lib/reviews/rounds-of-claim';
import { evidenceReferenceSchema, rateClaimInput } from '@/lib/reviews/schema';
import type { RatingView } from '@/lib/reviews/visible-ratings';
import { dangersIn } from '@/lib/testing/dangers';
import { payloads } from '@/lib/testing/payloads';
import { RatingCard } from './rating-card';
import { RoundSection } from './round-section';

/** A rating that says `payload` wherever somebody could have written it. */
function buildRating(payload: string): RatingView {
  const span = { snapshotId: 1, sourceId: 1, snapshotNumber: 1, start: 0, end: 1 };
  const words = { sourceTitle: payload, exact: payload, prefix: payload, suffix: payload };
  const told = { title: payload, publisher: payload, quotation: payload };
  const rest = { url: null, accessedOn: null, fileSha256: null };
  const added = { stance: 'supports', addedAt: '2026-01-01', addedByName: payload } as const;
  return {
    id: 1,
    reviewId: 1,
    claimId: 1,
    memberId: 1,
    memberName: payload,
    value: payload,
    word: payload,
    tone: 'mixed',
    scaleVersion: 1,
    confidence: 'low',
    rationale: payload,
    blind: true,
    speakerHidden: true,
    supersedesId: null,
    isCurrent: true,
    givenAt: '2026-01-01T00:00:00.000Z',
    evidence: [
      { id: 1, ...added, span: { ...span, ...words }, reference: null },
      { id: 2, ...added, span: null, reference: { ...told, ...rest } },
    ],
  };
}

function buildRound(payload: string): RoundView {
  return {
    review: {
      id: 1,
      claimId: 1,
      round: 1,
      state: 'closed',
      reason: payload,
      openedAt: '2026-01-01T00:00:00.000Z',
      closedAt: '2026-01-01T00:00:00.000Z',
      closedReason: payload,
      version: 1,
    },
    ratings: [],
    hidden: 0,
    ratingsIn: 1,
    ratingsExpected: 1,
  };
}

const actor = { id: 2, name: 'Ann', role: 'editor' } as const;
/** The page's own: its glyphs. */
const ofThePage = ['svg'];

function alive(render: (payload: string) => React.ReactElement) {
  return payloads
    .map((payload) => ({
      payload,
      dangers: dangersIn(renderToStaticMarkup(render(payload)), ofThePage),
    }))
    .filter(({ dangers }) => dangers.length > 0);
}

describe('a rating on the page', () => {
  it('keeps every payload harmless in each of its fields', () => {
    expect(alive((payload) => <RatingCard rating={buildRating(payload)} isOwn={false} />)).toEqual(
      [],
    );
  });

  it('keeps every payload harmless in what is said of its round', () => {
    expect(alive((payload) => <RoundSection actor={actor} round={buildRound(payload)} />)).toEqual(
      [],
    );
  });

  it('shows where the reading direction of a written text would turn', () => {
    const [, reference] = buildRating('nine\u202eenin').evidence;
    const rating = buildRating('Ann');
    const turned = { ...rating, rationale: 'nine\u202eenin', evidence: [reference!] };
    const html = renderToStaticMarkup(<RatingCard rating={turned} isOwn={false} />);
    expect(html).not.toContain('\u202e');
    expect(html.match(/\[RLO\]/g)).toHaveLength(4);
  });
});

describe('an address given as evidence', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//payload.invalid/a',
    'blob:https://payload.invalid/1',
    'java\tscript:alert(1)',
    'no address',
  ])('is never %s', (url) => {
    expect(evidenceReferenceSchema.safeParse({ title: 'A', url }).success).toBe(false);
  });

  it('may be any page of the web', () => {
    expect(
      evidenceReferenceSchema.parse({ title: 'A', url: 'https://example.org/a?b=c#d' }),
    ).toEqual({
      title: 'A',
      url: 'https://example.org/a?b=c#d',
      publisher: null,
      accessedOn: null,
      quotation: null,
      fileSha256: null,
    });
  });
});

describe('the fields of a rating', () => {
  const field = (rationale: string, title: string) =>
    rateClaimInput.safeParse({
      claimId: 1,
      version: 1,
      reviewId: null,
      scaleVersion: 1,
      value: 'true',
      confidence: 'low',
      rationale,
      revises: null,
      evidence: [{ stance: 'context', reference: { title } }],
    }).success;

  it.each([
    ['a text of ordinary length', 'Seen.', 'A', true],
    ['100,000 characters', 'a'.repeat(100_000), 'A', true],
    ['one more', 'a'.repeat(100_001), 'A', false],
    ['nothing', '   ', 'A', false],
    ['a control character', 'a\u0007b', 'A', false],
    ['a control character in a title', 'Seen.', 'a\u0000b', false],
    ['a title of two lines', 'Seen.', 'a\nb', false],
    ['no title', 'Seen.', ' ', false],
    ['a title too long', 'Seen.', 'a'.repeat(501), false],
  ])('take %s or refuse it', (_, rationale, title, isTaken) => {
    expect(field(rationale, title)).toBe(isTaken);
  });
});
