import { currentActor } from '@/lib/auth/session';
import { readableBytes } from '@/lib/claims/readable-text';

/**
 * The raw bytes of a snapshot as they were captured, for members, to keep and never to be shown as a
 * page: they are a stranger's.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ snapshotId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const id = Number((await params).snapshotId);
  const stored = await readableBytes(actor, id);
  if (!stored) return new Response('There is no such snapshot.', { status: 404 });
  return new Response(new Uint8Array(stored.rawBytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="source-${id}.raw"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${stored.rawSha256}"`,
      vary: 'Cookie',
    },
  });
}
