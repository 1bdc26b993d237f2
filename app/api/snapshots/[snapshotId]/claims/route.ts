import { packClaims } from '@/app/(desk)/sources/[sourceId]/_components/reader-payload';
import { readerClaims } from '@/app/(desk)/sources/[sourceId]/reader-claims';
import { currentActor } from '@/lib/auth/session';

/** All claims of a snapshot, packed for the reader. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ snapshotId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const snapshotId = Number((await params).snapshotId);
  if (!Number.isSafeInteger(snapshotId)) return new Response('Not found.', { status: 404 });
  return Response.json(packClaims(await readerClaims(actor, snapshotId)), {
    headers: { 'cache-control': 'private, no-store' },
  });
}
