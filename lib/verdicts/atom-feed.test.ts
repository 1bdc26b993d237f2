import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom-feed';
import type { PublicEntry } from './list-published';

const about = {
  origin: 'https://courier.example',
  newsroom: 'Salt & Light',
  now: new Date('2026-05-01T00:00:00.000Z'),
};

function buildEntry(more: Partial<PublicEntry> = {}): PublicEntry {
  return {
    id: 5,
    verdictId: 7,
    kind: 'published',
    notice: null,
    at: '2026-04-01T10:00:00.000Z',
    statement: 'Twelve men work there at night.',
    speakerName: 'Rosa Ilex',
    affiliationAsWorded: null,
    ruling: { id: 'false', word: 'False', tone: 'refuted', rank: 1, lowest: 1, highest: 5 },
    summary: 'Nobody works there.',
    ...more,
  };
}

function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

const texts = (parent: Element, name: string) =>
  [...parent.children].filter((one) => one.localName === name).map((one) => one.textContent);

describe('atomFeed', () => {
  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const correction = buildEntry({ id: 6, kind: 'corrected', notice: 'Mended.' });
    const feed = parse(atomFeed([correction, buildEntry()], about)).documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(feed, 'id')).toEqual(['https://courier.example/published/feed.xml']);
    expect(texts(feed, 'updated')).toEqual(['2026-04-01T10:00:00.000Z']);
    expect(texts(feed, 'title')).toEqual(['Salt & Light: verdicts and corrections']);
    const entries = [...feed.getElementsByTagName('entry')];
    expect(entries.map((entry) => texts(entry, 'id')[0])).toEqual([
      'https://courier.example/published/7#publication-6',
      'https://courier.example/published/7#publication-5',
    ]);
    expect(texts(entries[0]!, 'title')).toEqual([
      'Correction: False: Twelve men work there at night.',
    ]);
    expect(texts(entries[0]!, 'summary')).toEqual(['Mended.\n\nNobody works there.']);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary'])
        expect(texts(entry, name)).toHaveLength(1);
      const link = entry.getElementsByTagName('link')[0];
      expect(link?.getAttribute('href')).toBe('https://courier.example/published/7');
    }
  });

  it('is a feed while nothing is published', () => {
    const feed = parse(atomFeed([], about)).documentElement;
    expect(texts(feed, 'updated')).toEqual(['2026-05-01T00:00:00.000Z']);
  });

  it('stays well-formed whatever its words hold, and keeps what XML can say', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]></summary><script/>', '&amp;<b>"\'', '\uffff\ud800\u0000'),
    );
    fc.assert(
      fc.property(nasty, nasty, (statement, summary) => {
        const feed = parse(atomFeed([buildEntry({ statement, summary })], about));
        expect(feed.getElementsByTagName('entry')).toHaveLength(1);
        expect(feed.getElementsByTagName('script')).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
    const told = parse(atomFeed([buildEntry({ summary: 'a < b & “c” 𝄞' })], about));
    expect(told.querySelector('entry > summary')?.textContent).toBe('a < b & “c” 𝄞');
  });
});
