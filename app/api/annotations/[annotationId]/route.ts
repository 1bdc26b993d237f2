import { getWebAnnotation } from '@/lib/annotations/get-web-annotation';
import { currentActor } from '@/lib/auth/session';
import { settings } from '@/lib/env';

/** One note as a W3C Web Annotation, for other tools. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ annotationId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const id = Number((await params).annotationId);
  const found = Number.isSafeInteger(id)
    ? await getWebAnnotation(actor, id, settings().url.origin)
    : null;
  if (!found) return new Response('Not found.', { status: 404 });
  return Response.json(found, {
    headers: {
      'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      'cache-control': 'private, no-store',
    },
  });
}
