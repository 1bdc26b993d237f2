import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '@/lib/claims/list-claims';
import { dangersIn } from '@/lib/testing/dangers';
import { payloads } from '@/lib/testing/payloads';
import { claimLine } from './claim-line';
import { claimRowsHtml, escapeHtml } from './claim-rows';

const evil = `"><script>alert('x')</script>&`;

const row: ClaimRow = {
  id: 7,
  status: 'proposed',
  kind: 'direct',
  act: 'statement',
  statement: evil,
  speakerId: 3,
  speakerName: evil,
  suggestedSpeaker: evil,
  affiliationAsWorded: evil,
  isSpeakerHidden: false,
  confidence: 0.5,
  sourceId: 2,
  sourceTitle: evil,
  publisher: evil,
  publishedOn: '2026-03',
};

describe('claimRowsHtml', () => {
  it.each([
    ['a registered speaker', row],
    ['a suggested speaker', { ...row, speakerId: null, speakerName: null }],
  ])('lets nothing that somebody wrote become markup, with %s', (_, one) => {
    const html = claimRowsHtml([claimLine(one)], `?q=${evil}`, false);
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)?.length).toBe(6);
    const tags = html.replace(/"[^"]*"/g, '').match(/<[^>]*>/g) ?? [];
    expect(new Set(tags.map((tag) => /^<\/?(\w+)/.exec(tag)?.[1]))).toEqual(
      new Set(
        one.speakerId === null
          ? ['tr', 'th', 'span', 'a', 'td', 'em', 'small']
          : ['tr', 'th', 'span', 'a', 'td', 'small'],
      ),
    );
  });

  it('keeps every payload harmless, in each thing that somebody wrote', () => {
    for (const payload of payloads) {
      const written = { statement: payload, speakerName: payload, affiliationAsWorded: payload };
      const one = { ...row, ...written, sourceTitle: payload, publisher: payload };
      const html = claimRowsHtml([claimLine(one)], '', false);
      expect(dangersIn(`<table>${html}</table>`), payload).toEqual([]);
    }
  });

  it('carries the filters on to the claim and leads into the source at its words', () => {
    const html = claimRowsHtml([claimLine(row)], '?status=proposed&kind=direct', true);
    expect(html).toContain('href="/claims/7?status=proposed&amp;kind=direct"');
    expect(html).toContain('href="/sources/2?claim=7"');
    expect(html).toContain('March 2026');
    expect(html).not.toContain('data-title="Speaker"');
  });
});

describe('escapeHtml', () => {
  it('escapes every sign that ends a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;',
    );
  });
});
