import { canReadWholeLog } from '@/lib/audit/queries';
import { currentActor } from '@/lib/auth/session';
import { isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { refusingUnwritten } from '@/lib/db/write-refused';
import { httpStatus } from '@/lib/result';
import { makeDossier } from '@/lib/trail/dossier/make-dossier';
import { subjectOfClaim } from '@/lib/trail/subject-of-claim';

/**
 * The dossier of a claim, or with `?of=verdict-7.2` of its verdict, as a zip archive, for those who
 * read the whole log.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ claimId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  if (!canReadWholeLog(actor)) {
    return new Response('Editors, auditors and administrators download dossiers.', { status: 403 });
  }
  const id = (await params).claimId;
  const claimId = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0;
  if (await isSpeakerHidden(actor, claimId)) {
    return new Response('Rate the claim first: its dossier tells who said it.', { status: 403 });
  }
  const of = new URL(request.url).searchParams.get('of');
  const subject = await subjectOfClaim(claimId, of);
  if (!subject) return new Response('That is no verdict on this claim.', { status: 404 });
  // It signs the log first, which a full disk does not take.
  const made = await refusingUnwritten(() => makeDossier(subject));
  if (!made.ok) {
    return new Response(made.failure.message, { status: httpStatus(made.failure.code) });
  }
  return new Response(new Uint8Array(made.value.bytes), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${made.value.fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
