import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { addDraftEvidenceAction } from '@/app/(desk)/claims/[claimId]/reviews/actions';
import { noteMarksOfSnapshot } from '@/lib/annotations/note-marks';
import { requireActor } from '@/lib/auth/session';
import { openCarryings } from '@/lib/claims/carryings';
import { snapshotOfClaim } from '@/lib/claims/claims-of-snapshot';
import { canMakeClaims } from '@/lib/claims/policy';
import { readableText } from '@/lib/claims/readable-text';
import { canRate } from '@/lib/reviews/policy';
import { getLatestExtraction, getSource, type SourceView } from '@/lib/sources/queries';
import { EngineProgress } from './_components/engine-progress';
import { Reader } from './_components/reader';
import { firstStretchOf } from './_components/reader-payload';
import { parseReaderPlace } from './_components/reader-url';
import type { ReaderActions } from './_components/reader-view';
import { SourceLinks } from './_components/source-links';
import * as actions from './actions';
import { readerClaims } from './reader-claims';

interface SourcePageProps {
  params: Promise<{ sourceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const address = z.object({ sourceId: z.coerce.number().int().positive() });
const count = z.coerce.number().int().positive().optional().catch(undefined);
const query = z.object({ snapshot: count, claim: count, evidence: count });

async function load({ params, searchParams }: SourcePageProps) {
  const actor = await requireActor();
  const { sourceId } = address.safeParse(await params).data ?? {};
  const source = sourceId ? await getSource(actor, sourceId) : null;
  if (!source) notFound();
  const snapshot = await chooseSnapshot(source, await searchParams);
  if (!snapshot) notFound();
  return { actor, source, snapshot };
}

/** The capture that the address names, or the one in which its claim was found, or the latest. */
async function chooseSnapshot(source: SourceView, search: Record<string, unknown>) {
  const { snapshot: number, claim } = query.parse(search);
  if (number) return source.snapshots.find((one) => one.number === number);
  const claimed = claim ? await snapshotOfClaim(claim) : null;
  return source.snapshots.find((one) => one.id === claimed) ?? source.snapshots.at(-1);
}

export async function generateMetadata(props: SourcePageProps): Promise<Metadata> {
  return { title: (await load(props)).source.title };
}

const readerActions: ReaderActions = {
  accept: actions.acceptAction,
  dismiss: actions.dismissAction,
  takeBack: actions.takeBackAction,
  revise: actions.reviseAction,
  create: actions.createAction,
  acceptAbove: actions.acceptAboveAction,
  searchSpeakers: actions.searchSpeakersAction,
  history: actions.historyAction,
};

export default async function SourcePage(props: SourcePageProps) {
  const { actor, source, snapshot } = await load(props);
  const latest = source.snapshots.at(-1) ?? snapshot;
  const [stored, claims, run, notes, open] = await Promise.all([
    readableText(actor, snapshot.id),
    readerClaims(actor, snapshot.id),
    getLatestExtraction(actor, snapshot.id),
    noteMarksOfSnapshot(actor, snapshot.id),
    openCarryings(actor, { id: latest.id, number: latest.number, sourceId: source.id }),
  ]);
  if (!stored) notFound();
  const stretch = firstStretchOf(stored.text);
  const canWrite = canMakeClaims(actor);
  const { evidence } = query.parse(await props.searchParams);
  const picking =
    evidence && canRate(actor) ? { claimId: evidence, add: addDraftEvidenceAction } : null;
  return (
    <Reader
      key={`${snapshot.id} ${run?.state ?? 'none'}`}
      title={source.title}
      crumbs={[{ label: 'Sources', href: '/sources' }]}
      snapshot={{
        id: snapshot.id,
        sourceId: source.id,
        number: snapshot.number,
        ofSnapshots: source.snapshots.length,
        textSha256: snapshot.textSha256,
        language: source.language,
        length: snapshot.length,
        textUrl: `/api/snapshots/${snapshot.id}/text`,
        claimsUrl: `/api/snapshots/${snapshot.id}/claims`,
      }}
      start={{
        text: stored.text.slice(0, stretch.end),
        claims:
          stretch.end === stored.text.length
            ? claims
            : claims.filter((claim) => claim.spans.some((span) => span.start < stretch.end)),
        counts: {
          all: claims.length,
          proposed: claims.filter((claim) => claim.status === 'proposed').length,
        },
        notes,
      }}
      place={parseReaderPlace(await props.searchParams)}
      canWrite={canWrite && !picking}
      picking={picking}
      actions={readerActions}
      more={
        <>
          <EngineProgress snapshotId={snapshot.id} run={run} canStart={canWrite} />
          <SourceLinks
            source={source}
            snapshot={snapshot}
            undecided={open.undecided}
            canWrite={canWrite}
            notes={notes.length}
          />
        </>
      }
    />
  );
}
