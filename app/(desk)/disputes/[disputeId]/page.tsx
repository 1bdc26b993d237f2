import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { PageHeader } from '@/app/_components/page-header';
import { Prose } from '@/app/_components/prose';
import { SectionLinks } from '@/app/_components/section-links';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { Timestamp } from '@/app/_components/timestamp';
import { requireActor } from '@/lib/auth/session';
import { type DisputeView, getDispute } from '@/lib/disputes/get-dispute';
import { canKeepDisputes } from '@/lib/disputes/policy';
import { withDirectionShown } from '@/lib/text/prose';
import { DisputeMark } from '../_components/dispute-mark';
import { Compare } from './_components/compare';
import { DisputeGraph } from './_components/dispute-graph';
import { DisputeTimeline } from './_components/dispute-timeline';
import { KeepDispute } from './_components/keep-dispute';
import { SideColumns } from './_components/side-columns';

type Asked = Record<string, string | string[] | undefined>;

interface PageProps {
  params: Promise<{ disputeId: string }>;
  searchParams: Promise<Asked>;
}

const idOf = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Dispute ${idOf((await params).disputeId)}` };
}

export default async function DisputePage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const dispute = await getDispute(actor, idOf((await params).disputeId));
  if (!dispute) notFound();
  const asked = await searchParams;
  const canKeep = canKeepDisputes(actor);
  const view = asked.view === 'graph' || asked.view === 'timeline' ? asked.view : 'sides';
  const here = `/disputes/${dispute.id}`;
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Disputes', href: '/disputes' }]}
        title={withDirectionShown(dispute.question)}
        lede={<Lede dispute={dispute} />}
      />
      {dispute.conclusion !== null && (
        <section
          aria-labelledby="conclusion"
          className="mb-6 rounded-box border border-rule bg-good-wash px-4 py-3"
        >
          <h2 id="conclusion" className="text-title">
            Conclusion
          </h2>
          <Prose markdown={dispute.conclusion} />
        </section>
      )}
      <SectionLinks
        label="Views of this dispute"
        here={viewNames[view]}
        links={[
          { label: viewNames.sides, href: here, count: dispute.claims.length },
          { label: viewNames.graph, href: `${here}?view=graph`, count: dispute.links.length },
          { label: viewNames.timeline, href: `${here}?view=timeline` },
        ]}
      />
      {dispute.claims.length === 0 && (
        <EmptyState title="No claim has taken a side yet.">
          {canKeep
            ? 'Find a claim below and give it a side.'
            : 'Checkers and editors put claims on the sides.'}
        </EmptyState>
      )}
      {dispute.claims.length > 0 && (
        <View view={view} dispute={dispute} asked={asked} canKeep={canKeep} />
      )}
      {canKeep && (
        <KeepDispute
          dispute={{
            id: dispute.id,
            version: dispute.version,
            question: dispute.question,
            state: dispute.state,
            sides: dispute.sides,
            hasClaims: dispute.claims.length > 0,
          }}
        />
      )}
    </PageFrame>
  );
}

const viewNames = { sides: 'Side by side', graph: 'Graph', timeline: 'Timeline' } as const;

function View({
  view,
  dispute,
  asked,
  canKeep,
}: {
  view: keyof typeof viewNames;
  dispute: DisputeView;
  asked: Asked;
  canKeep: boolean;
}) {
  if (view === 'graph') return <DisputeGraph dispute={dispute} />;
  if (view === 'timeline') {
    return (
      <DisputeTimeline dispute={dispute} order={asked.by === 'published' ? 'published' : 'said'} />
    );
  }
  return (
    <>
      <SideColumns
        dispute={dispute}
        canKeep={canKeep && dispute.state === 'open'}
        wholeSide={idOf(asked.side)}
      />
      <Compare dispute={dispute} leftId={idOf(asked.left)} rightId={idOf(asked.right)} />
    </>
  );
}

function Lede({ dispute }: { dispute: DisputeView }) {
  const { claims, sides } = dispute;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <DisputeMark state={dispute.state} />
      <span>
        {claims.length} {claims.length === 1 ? 'claim' : 'claims'} on {sides.length} sides · opened
        by {dispute.createdBy ?? 'Verbatim'}, <Timestamp at={dispute.createdAt} />
      </span>
    </span>
  );
}
