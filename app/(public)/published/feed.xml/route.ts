import { getNewsroom } from '@/lib/auth/newsroom';
import { settings } from '@/lib/env';
import { atomFeed } from '@/lib/verdicts/atom-feed';
import { listPublicEntries } from '@/lib/verdicts/list-published';

/** The Atom feed of verdicts, corrections and withdrawals; for everybody. */
export async function GET(): Promise<Response> {
  const [entries, newsroom] = await Promise.all([listPublicEntries(), getNewsroom()]);
  const feed = atomFeed(entries, {
    origin: settings().url.origin,
    newsroom: newsroom?.name ?? 'Verbatim',
    now: new Date(),
  });
  return new Response(feed, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
    },
  });
}
