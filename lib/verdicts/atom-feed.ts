import { publicPath } from './claim-review';
import type { PublicEntry } from './list-published';

const kinds = { published: '', corrected: 'Correction: ', withdrawn: 'Withdrawn: ' } as const;

/**
 * The Atom feed (RFC 4287) of what the public was told, newest first: one entry for each verdict,
 * correction and withdrawal. `origin` is the newsroom's address without a slash at its end.
 */
export function atomFeed(
  entries: readonly PublicEntry[],
  { origin, newsroom, now }: { origin: string; newsroom: string; now: Date },
): string {
  const address = `${origin}/published/feed.xml`;
  const updated = entries[0]?.at ?? now.toISOString();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(address)}</id>`,
    `<title>${xml(`${newsroom}: verdicts and corrections`)}</title>`,
    `<updated>${xml(updated)}</updated>`,
    `<author><name>${xml(newsroom)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${origin}/published`)}"/>`,
    ...entries.map((entry) => entryXml(entry, origin)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: PublicEntry, origin: string): string {
  const page = `${origin}${publicPath(entry.verdictId)}`;
  const title = `${kinds[entry.kind]}${entry.ruling.word}: ${entry.statement}`;
  const summary = entry.notice === null ? entry.summary : `${entry.notice}\n\n${entry.summary}`;
  return [
    '<entry>',
    `<id>${xml(`${page}#publication-${entry.id}`)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(entry.at)}</updated>`,
    `<published>${xml(entry.at)}</published>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<category term="${xml(entry.kind)}"/>`,
    `<summary type="text">${xml(entry.kind === 'withdrawn' ? (entry.notice ?? '') : summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute of XML 1.0; characters that XML knows no way to write go. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (one) => named[one] ?? '');
}
