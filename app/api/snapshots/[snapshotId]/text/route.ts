import { currentActor } from '@/lib/auth/session';
import { readableText } from '@/lib/claims/readable-text';
import { sha256Hex } from '@/lib/text/hash';

/**
 * The canonical text of a snapshot as text/plain, for members. It never changes, so a browser may
 * keep it, but only the one that was signed in.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ snapshotId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const stored = await readableText(actor, Number((await params).snapshotId));
  if (!stored) return new Response('There is no such snapshot.', { status: 404 });
  // A text with names covered is another one, and no longer what it is named after.
  const etag = stored.isWhole ? `"${stored.textSha256}"` : `"${sha256Hex(stored.text)}"`;
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
  return new Response(stored.text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag,
      vary: 'Cookie',
    },
  });
}
