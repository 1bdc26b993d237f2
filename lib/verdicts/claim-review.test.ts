import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimReview, scriptJson } from './claim-review';
import type { PublicVerdict } from './public-verdict';

/** The terms of schema.org that we use, with what stands behind each: text, or one of these types. */
const thing = { name: 'text', url: 'url', sameAs: 'url', alternateName: 'text', '@id': 'url' };
const work = {
  ...thing,
  author: ['Person', 'Organization'],
  publisher: ['Person', 'Organization'],
  datePublished: 'date',
  dateModified: 'date',
  text: 'text',
  citation: ['CreativeWork'],
  correction: ['CorrectionComment'],
};
const vocabulary: Record<string, Record<string, string | string[]>> = {
  ClaimReview: {
    ...work,
    claimReviewed: 'text',
    itemReviewed: ['Claim'],
    reviewRating: ['Rating'],
    reviewBody: 'text',
  },
  Claim: { ...work, appearance: ['CreativeWork'], firstAppearance: ['CreativeWork'] },
  CreativeWork: work,
  CorrectionComment: work,
  Rating: {
    ...thing,
    ratingValue: 'number',
    bestRating: 'number',
    worstRating: 'number',
    ratingExplanation: 'text',
  },
  Person: { ...thing, jobTitle: 'text', affiliation: ['Organization'] },
  Organization: thing,
};

/** Everything in `node` that the vocabulary does not know, or knows otherwise. */
function faults(node: unknown, allowed: readonly string[], path: string): string[] {
  const { '@type': type, '@context': _context, ...rest } = node as Record<string, unknown>;
  const terms = vocabulary[String(type)];
  if (!terms || !allowed.includes(String(type))) return [`${path} is a ${type}`];
  return Object.entries(rest).flatMap(([name, value]) => {
    const expected = terms[name];
    const here = `${path}.${name}`;
    if (value === undefined) return [];
    if (expected === undefined) return [`${here} is unknown`];
    if (typeof expected !== 'string')
      return [value].flat().flatMap((one) => faults(one, expected, here));
    return isOf(expected, value) ? [] : [`${here} is no ${expected}: ${value}`];
  });
}

function isOf(expected: string, value: unknown): boolean {
  if (expected === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string' || value === '') return false;
  if (expected === 'url') return URL.canParse(value) && /^https?:/.test(value);
  return expected !== 'date' || /^\d{4}(-\d{2}){0,2}(T[\d:.]+Z)?$/.test(value);
}

function buildPublicVerdict(more: Partial<PublicVerdict> = {}): PublicVerdict {
  return {
    id: 7,
    newsroom: 'The Harbour Courier',
    kind: 'corrected',
    claim: {
      statement: 'Twelve men work there at night.',
      quote: 'twelve men work there at night',
      kind: 'indirect',
      saidOn: '2026-03',
      speaker: { name: 'Rosa Ilex', isPerson: true, wikidataId: 'Q42' },
      speakerAsWorded: 'the minister',
      affiliationAsWorded: 'minister of mines',
      spans: [],
      contexts: [],
    },
    source: {
      title: 'The northern pit',
      publisher: 'The Lamp',
      author: 'Mira Toll',
      url: 'https://lamp.example/pit',
      publishedOn: '2026-03-01',
      capturedAt: '2026-03-02T10:00:00.000Z',
      textSha256: 'a'.repeat(64),
    },
    version: {
      number: 2,
      ruling: { id: 'false', word: 'False', tone: 'refuted', rank: 1, lowest: 1, highest: 5 },
      summary: 'Nobody works there.',
      explanation: 'The gate is shut [1].',
      citations: [
        {
          ordinal: 1,
          evidence: {
            id: 3,
            stance: 'refutes',
            span: null,
            sourcePublisher: null,
            reference: {
              url: 'https://mines.example/7',
              title: 'Order 7',
              publisher: null,
              accessedOn: null,
              quotation: null,
              fileSha256: null,
            },
          },
        },
      ],
      publishedAt: '2026-04-02T10:00:00.000Z',
      people: 2,
    },
    isLatest: true,
    firstPublishedAt: '2026-04-01T10:00:00.000Z',
    changedAt: '2026-04-02T10:00:00.000Z',
    changes: [
      { id: 2, kind: 'corrected', number: 2, notice: 'Mended.', at: '2026-04-02T10:00:00.000Z' },
      { id: 1, kind: 'published', number: 1, notice: null, at: '2026-04-01T10:00:00.000Z' },
    ],
    names: null,
    method: 'We look twice.',
    reviewedAgainSince: null,
    sourceChange: null,
    ...more,
  };
}

const origin = 'https://courier.example';

describe('claimReview', () => {
  it('says what was claimed, by whom and where, and how it was judged', () => {
    expect(claimReview(buildPublicVerdict(), origin)).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://courier.example/published/7',
      claimReviewed: 'Twelve men work there at night.',
      datePublished: '2026-04-01T10:00:00.000Z',
      dateModified: '2026-04-02T10:00:00.000Z',
      author: { '@type': 'Organization', name: 'The Harbour Courier' },
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Rosa Ilex', jobTitle: 'minister of mines' },
        appearance: { url: 'https://lamp.example/pit' },
        datePublished: '2026-03',
      },
    });
  });

  const plain = buildPublicVerdict();
  const bare: PublicVerdict['source'] = {
    ...plain.source,
    publisher: null,
    author: null,
    url: null,
    publishedOn: null,
  };
  it.each([
    ['in full', plain],
    ['of an organisation', withSpeaker({ name: 'The Union', isPerson: false, wikidataId: null })],
    ['of nobody known', withSpeaker(null)],
    ['without knowing of the source', { ...plain, source: bare }],
    ['without evidence', { ...plain, version: { ...plain.version, citations: [] } }],
    ['published once', { ...plain, kind: 'published' as const, changes: [plain.changes[1]!] }],
  ])('uses the terms of the vocabulary, %s', (_what, verdict) => {
    const review = JSON.parse(JSON.stringify(claimReview(verdict, origin)));
    expect(faults(review, ['ClaimReview'], 'review')).toEqual([]);
    for (const term of ['claimReviewed', 'itemReviewed', 'reviewRating', 'url', 'author'])
      expect(review).toHaveProperty(term);
  });

  function withSpeaker(speaker: PublicVerdict['claim']['speaker']): PublicVerdict {
    const verdict = buildPublicVerdict();
    return { ...verdict, claim: { ...verdict.claim, speaker } };
  }

  it('gives a ruling apart from the order its word and no number', () => {
    const verdict = buildPublicVerdict();
    const ruling = { ...verdict.version.ruling, id: 'unproven', word: 'Unproven', rank: null };
    const review = claimReview({ ...verdict, version: { ...verdict.version, ruling } }, origin);
    expect(review?.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Unproven' });
  });

  it.each([
    ['what was withdrawn', { kind: 'withdrawn' as const }],
    ['an earlier version', { isLatest: false }],
  ])('tells machines nothing of %s', (_what, more) => {
    expect(claimReview(buildPublicVerdict(more), origin)).toBeNull();
  });
});

describe('scriptJson', () => {
  it('holds no character that ends a script or its line, and reads back as it was', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029', ']]>'),
    );
    fc.assert(
      fc.property(fc.dictionary(nasty, nasty), (value) => {
        const json = scriptJson(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ ...value });
      }),
    );
  });
});
