import { type Actor, type Role, roleSchema } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { accepted } from '@/lib/testing/factories-members';
import { buildCapture } from '@/lib/testing/factories-sources';
import { carryClaims } from '@/lib/verdicts/carry-claims';
import { seedDemo } from '../../../prisma/demo/seed';

export type World = Awaited<ReturnType<typeof buildWorld>>;

/**
 * The demo newsroom, open for a test, and what each call of the matrix needs of it. The checker is
 * the author of some of it; the editor has neither rated nor written anything.
 */
export async function buildWorld() {
  await seedDemo(() => undefined);
  const db = reading();
  const actorOf = async (email: string): Promise<Actor> => {
    const { id, name, role } = await db.member.findUniqueOrThrow({ where: { email } });
    return { id, name, role: roleSchema.parse(role) };
  };
  const actors: Record<Role, Actor> = {
    checker: await actorOf('checker@demo.example'),
    editor: await actorOf('second.editor@demo.example'),
    auditor: await actorOf('auditor@demo.example'),
    admin: await actorOf('admin@demo.example'),
  };
  const checkerId = actors.checker.id;
  const later = await db.snapshot.findFirstOrThrow({ where: { number: 2 } });
  accepted(await carryClaims(actors.checker, { snapshotId: later.id }));
  const carrying = await db.carrying.findFirstOrThrow({
    where: { claim: { publishedAt: null, verdict: null } },
  });
  const claimOf = async (statement: string) =>
    (await db.claim.findFirstOrThrow({ where: { statement: { startsWith: statement } } })).id;
  const proposals = await db.claim.findMany({ where: { status: 'proposed' }, take: 9 });
  const waiting = await db.assignment.findFirstOrThrow({
    where: { memberId: checkerId, state: 'waiting' },
  });
  const unrated = await db.review.findFirstOrThrow({
    where: { state: 'open', ratings: { none: {} }, claim: { publishedAt: null } },
  });
  const rated = await db.review.findFirstOrThrow({
    where: { state: 'open', ratings: { some: { memberId: { not: actors.editor.id } } } },
  });
  const agreed = await db.review.findFirstOrThrow({
    where: { state: 'closed', adjudication: null, claim: { status: 'rated' } },
  });
  const verdictWith = async (status: string, more = {}) => {
    const verdict = await db.verdict.findFirstOrThrow({ where: { status, ...more } });
    return { claimId: verdict.claimId, number: verdict.currentNumber, version: verdict.version };
  };
  const [source, otherSource] = await db.source.findMany({ orderBy: { id: 'asc' }, take: 2 });
  const snapshot = await db.snapshot.findFirstOrThrow({ where: { sourceId: source?.id ?? 0 } });
  const [speaker, otherSpeaker] = await db.speaker.findMany({
    where: { mergedIntoId: null },
    orderBy: { id: 'asc' },
    take: 2,
  });
  const merged = await db.speaker.findFirstOrThrow({ where: { mergedIntoId: { not: null } } });
  const affiliation = await db.affiliation.findFirstOrThrow({ where: { retractedAt: null } });
  const note = await db.annotation.findFirstOrThrow({
    where: { createdById: checkerId, threadId: null, claimId: { not: null }, adjudicationId: null },
  });
  const link = await db.claimLink.findFirstOrThrow({ where: { state: 'decided' } });
  const suggested = await db.claimLink.findFirstOrThrow({ where: { state: 'suggested' } });
  const dispute = await db.dispute.findFirstOrThrow({ include: { claims: true } });
  const adjudication = await db.adjudication.findFirstOrThrow({ where: { resolvedAt: null } });
  const invitation = await db.invitation.findFirstOrThrow({ where: { usedAt: null } });
  const rufus = await db.member.findUniqueOrThrow({ where: { email: 'rufus@demo.example' } });
  const jonas = await actorOf('second.checker@demo.example');
  const scaleVersion = 1;
  const capture = await buildCapture('A text that nobody had before.');
  return {
    actors,
    jonas,
    rufus,
    capture,
    carrying,
    scaleVersion,
    visitor: { address: '127.0.0.1', userAgent: 'a test' },
    proposalIds: proposals.map(({ id }) => id),
    openId: await claimOf('I exclude nothing'),
    otherOpenId: await claimOf('According to the interior ministry'),
    dismissedId: (await db.claim.findFirstOrThrow({ where: { status: 'dismissed' } })).id,
    waiting,
    unrated,
    rated,
    agreed,
    submitted: await verdictWith('submitted', { createdById: checkerId }),
    approvable: await verdictWith('submitted', { createdById: checkerId }),
    published: await verdictWith('published'),
    returned: await verdictWith('returned'),
    sourceId: source?.id ?? 0,
    otherSourceId: otherSource?.id ?? 0,
    snapshotId: snapshot.id,
    snapshotText: snapshot.text,
    speakerId: speaker?.id ?? 0,
    otherSpeakerId: otherSpeaker?.id ?? 0,
    mergedId: merged.id,
    affiliation,
    note,
    link,
    suggested,
    dispute,
    disputedId: dispute.claims[0]?.claimId ?? 0,
    adjudication,
    invitation,
  };
}
