import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { Timestamp } from '@/app/_components/timestamp';
import type { Actor } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { carryingChoices } from '@/lib/claims/carrying-choices';
import { listCarryings, openCarryings } from '@/lib/claims/carryings';
import { canDecideOnClaims } from '@/lib/claims/policy';
import { canImportSource } from '@/lib/sources/policy';
import { getSource, type SnapshotView, type SourceView } from '@/lib/sources/queries';
import { CarryTheRest } from './_components/carry-the-rest';
import { DecisionQueue } from './_components/decision-queue';
import { FateList } from './_components/fate-list';
import { SnapshotPicker } from './_components/snapshot-picker';
import { TextChanges } from './_components/text-changes';
import { changesBetween } from './changes-between';

interface PageProps {
  params: Promise<{ sourceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: 'What changed' };

const count = z.coerce.number().int().positive().optional().catch(undefined);
const query = z.object({ from: count, to: count });
/** Claims that are put to a person at once; the next ones follow. */
const asked = 10;

async function load({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const id = z.coerce
    .number()
    .int()
    .positive()
    .safeParse((await params).sourceId);
  const source = id.success ? await getSource(actor, id.data) : null;
  if (!source) notFound();
  return { actor, source, pair: choosePair(source, query.parse(await searchParams)) };
}

/** The captures that the address names; by itself the latest, and the one before what is chosen. */
function choosePair({ snapshots }: SourceView, { from, to }: z.output<typeof query>) {
  const later = to ? snapshots.find(({ number }) => number === to) : snapshots.at(-1);
  if (!later) notFound();
  const earlier = from
    ? snapshots.find(({ number }) => number === from)
    : snapshots.findLast(({ number }) => number < later.number);
  if (from && !earlier) notFound();
  return earlier && { earlier, later };
}

export default async function ComparePage(props: PageProps) {
  const { actor, source, pair } = await load(props);
  const crumbs = [
    { label: 'Sources', href: '/sources' },
    { label: source.title, href: `/sources/${source.id}` },
  ];
  if (!pair) {
    return (
      <PageFrame>
        <PageHeader crumbs={crumbs} title="What changed" />
        <EmptyState
          title="This source was captured once."
          action={
            canImportSource(actor) && (
              <LinkButton href={`/sources/new?of=${source.id}`}>Capture it again</LinkButton>
            )
          }
        >
          When it is captured again, the two texts stand here side by side, and every claim is
          looked for in the newer one.
        </EmptyState>
      </PageFrame>
    );
  }
  const { earlier, later } = pair;
  return (
    <PageFrame>
      <PageHeader
        crumbs={crumbs}
        title="What changed"
        lede={<Captures earlier={earlier} later={later} />}
        actions={
          <LinkButton href={`/sources/${source.id}?snapshot=${later.number}`}>
            Read snapshot {later.number}
          </LinkButton>
        }
      />
      <SnapshotPicker
        numbers={source.snapshots.map(({ number }) => number)}
        earlier={earlier.number}
        later={later.number}
      />
      <Comparison actor={actor} source={source} earlier={earlier} later={later} />
    </PageFrame>
  );
}

function Captures({ earlier, later }: { earlier: SnapshotView; later: SnapshotView }) {
  return (
    <>
      Snapshot {earlier.number}, captured <Timestamp at={earlier.capturedAt} />, beside snapshot{' '}
      {later.number}, captured <Timestamp at={later.capturedAt} />.
    </>
  );
}

async function Comparison({
  actor,
  source,
  earlier,
  later,
}: {
  actor: Actor;
  source: SourceView;
  earlier: SnapshotView;
  later: SnapshotView;
}) {
  const [changes, carryings, open] = await Promise.all([
    changesBetween(actor, earlier.id, later.id),
    listCarryings(actor, later.id),
    openCarryings(actor, { id: later.id, number: later.number, sourceId: source.id }),
  ]);
  const canDecide = canDecideOnClaims(actor);
  const undecided = carryings.filter(({ outcome }) => outcome === 'undecided');
  const put = canDecide ? undecided.slice(0, asked) : [];
  const choices = await carryingChoices(actor, later.id, put);
  return (
    <>
      {open.notCarried > 0 && (
        <CarryTheRest snapshotId={later.id} count={open.notCarried} canCarry={canDecide} />
      )}
      <DecisionQueue
        all={undecided.length}
        laterNumber={later.number}
        items={put.map((carrying) => ({ carrying, choices: choices.get(carrying.id) ?? [] }))}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="text" className="min-w-0">
          <h2 id="text" className="mb-3 text-title">
            The text, by word
          </h2>
          <TextChanges {...changes} />
        </section>
        <aside aria-labelledby="claims" className="min-w-0 max-lg:order-first">
          <h2 id="claims" className="mb-3 text-title">
            Its claims in snapshot {later.number}
          </h2>
          <FateList carryings={carryings} laterNumber={later.number} sourceId={source.id} />
        </aside>
      </div>
    </>
  );
}
