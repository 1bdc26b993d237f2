import { Gauge } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { isFiltered } from '@/lib/claims/claim-filters';
import {
  type AgreementFilters,
  agreementQuery,
  parseAgreementFilters,
} from '@/lib/reviews/agreement-filters';
import { type AgreementView, agreementOf } from '@/lib/reviews/agreement-of';
import { resolveNames } from '../../claims/_components/resolve-names';
import { AgreementFiltersBar } from './_components/agreement-filters-bar';
import { AlphaFigure } from './_components/alpha-figure';
import { BarTable } from './_components/bar-table';
import { PairMap } from './_components/pair-map';
import { RaterTable } from './_components/rater-table';

export const metadata: Metadata = { title: 'Agreement' };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const word = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value.trim() : undefined;

export default async function AgreementPage({ searchParams }: PageProps) {
  const actor = await requireActor();
  const params = await searchParams;
  const asked = parseAgreementFilters(params);
  const typed = { by: word(params.by), in: undefined };
  const { filters: claims, names, isMoved } = await resolveNames(actor, asked.claims, typed);
  const filters: AgreementFilters = { ...asked, claims };
  if (isMoved) redirect(`/reviews/agreement${agreementQuery(filters)}`);
  const view = await agreementOf(actor, filters);
  if (!view) notFound();
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Reviews', href: '/reviews' }]}
        title="Agreement"
        lede="Whether people who rate the same claim without seeing each other come to the same value. Only closed rounds count."
      />
      <AgreementFiltersBar filters={filters} speaker={names.speaker} scales={view.scaleVersions} />
      {view.rounds === 0 ? (
        <Nothing isNarrowed={isFiltered(claims)} />
      ) : (
        <Figures view={view} filters={filters} />
      )}
    </PageFrame>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState
        title="No closed round of rating matches."
        action={<LinkButton href="/reviews/agreement">Show all</LinkButton>}
      >
        Try fewer filters. Rounds that are still open never count, so that nobody learns from here
        what others have given.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Gauge />}
      title="No round of rating is closed yet."
      action={<LinkButton href="/claims">Go to the claims</LinkButton>}
    >
      Have two people rate the same claim. Once rating of it is closed, this page tells how far they
      agree.
    </EmptyState>
  );
}

function Figures({ view, filters }: { view: AgreementView; filters: AgreementFilters }) {
  const ordered = view.values.slice(0, view.orderedCount);
  return (
    <div className="flex flex-col gap-10">
      <AlphaFigure view={view} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <BarTable
          title="Values given"
          caption="How often each value was given"
          unit="ratings"
          rows={view.values.map((value, place) => ({
            label: value.word,
            tone: value.tone,
            count: view.given[place] ?? 0,
          }))}
        />
        <BarTable
          title="How far apart"
          caption="Claims rated by two or more, by the steps between their lowest and highest rating"
          unit="claims"
          rows={view.spreads.map((count, steps) => ({
            label: steps === 0 ? 'All the same' : steps === 1 ? '1 step' : `${steps} steps`,
            tone: steps === 0 ? 'supported' : steps === 1 ? 'mixed' : 'refuted',
            count,
          }))}
        />
      </div>
      {view.raters.length > 1 && <PairMap view={view} filters={filters} />}
      <RaterTable raters={view.raters} values={ordered} />
    </div>
  );
}
