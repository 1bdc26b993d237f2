import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { requireActor } from '@/lib/auth/session';
import { type ClaimFilters, claimFiltersQuery, parseClaimPlace } from '@/lib/claims/claim-filters';
import { listClaims } from '@/lib/claims/list-claims';
import { linksOfSpeaker } from '@/lib/disputes/links-of-speaker';
import { getSpeaker, type SpeakerView } from '@/lib/speakers/get-speaker';
import { canKeepSpeakers } from '@/lib/speakers/policy';
import { ClaimTable } from '../../claims/_components/claim-table';
import { AffiliationForm } from './_components/affiliation-form';
import { AffiliationList } from './_components/affiliation-list';
import { EditSpeaker } from './_components/edit-speaker';
import { MergeForm } from './_components/merge-form';
import { SeparateButton } from './_components/separate-button';
import { SpeakerTurns } from './_components/speaker-turns';

interface PageProps {
  params: Promise<{ speakerId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await getSpeaker(idOf((await params).speakerId)))?.name ?? 'Speaker' };
}

export default async function SpeakerPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const speaker = await getSpeaker(idOf((await params).speakerId));
  if (!speaker) notFound();
  const canKeep = canKeepSpeakers(actor);
  const filters: ClaimFilters = { speaker: speaker.id, sort: 'source-oldest', act: 'all' };
  const place = parseClaimPlace(await searchParams);
  const [claims, turns] = await Promise.all([
    listClaims(actor, filters, place),
    linksOfSpeaker(actor, speaker.id),
  ]);
  const query = claimFiltersQuery(filters);
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Speakers', href: '/speakers' }]}
        title={speaker.name}
        lede={<Lede speaker={speaker} />}
        actions={<LinkButton href={`/claims${query}`}>Search these claims</LinkButton>}
      />
      {speaker.mergedInto && (
        <p className="mb-6 flex flex-wrap items-center gap-3 rounded-box border border-edge bg-wash px-4 py-3">
          <span>
            This speaker was merged and counts as{' '}
            <TextLink href={`/speakers/${speaker.mergedInto.id}`}>
              {speaker.mergedInto.name}
            </TextLink>
            .
          </span>
          {canKeep && <SeparateButton speakerId={speaker.id} name={speaker.name} />}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <SpeakerTurns name={speaker.name} turns={turns} />
          <section aria-labelledby="claims">
            <h2 id="claims" className="mb-2 text-title">
              Claims in order of time
            </h2>
            {claims.rows.length > 0 ? (
              <ClaimTable
                rows={claims.rows}
                query={query}
                caption={`Claims of ${speaker.name}, earliest source first`}
                hideSpeaker
              />
            ) : (
              <p className="text-body text-ink-soft">No claim is attributed to this speaker yet.</p>
            )}
            {claims.hasNext && (
              <p className="mt-3">
                <a href={`/claims${claimFiltersQuery(filters, { after: claims.rows.at(-1)!.id })}`}>
                  Later claims
                </a>
              </p>
            )}
          </section>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <section aria-labelledby="affiliations">
            <h2 id="affiliations" className="mb-2 text-title">
              Affiliations
            </h2>
            <AffiliationList
              affiliations={speaker.affiliations}
              speakerId={speaker.id}
              canKeep={canKeep}
            />
            {canKeep && !speaker.mergedInto && (
              <details className="no-print mt-3 rounded-box border border-rule bg-sheet">
                <summary className="tap px-4 py-2.5 font-medium text-accent">
                  Register an affiliation
                </summary>
                <div className="border-t border-rule p-4">
                  <AffiliationForm speakerId={speaker.id} affiliation={null} />
                </div>
              </details>
            )}
          </section>
          <Merged speaker={speaker} canKeep={canKeep} />
          {canKeep && !speaker.mergedInto && <EditSpeaker speaker={speaker} />}
        </div>
      </div>
    </PageFrame>
  );
}

function Lede({ speaker }: { speaker: SpeakerView }) {
  return (
    <>
      {speaker.kind}
      {speaker.aliases.length > 0 && <> · also {speaker.aliases.join(', ')}</>}
      {speaker.wikidataId && (
        <>
          {' · '}
          <a href={`https://www.wikidata.org/wiki/${speaker.wikidataId}`} rel="noreferrer">
            {speaker.wikidataId}
          </a>
        </>
      )}
    </>
  );
}

function Merged({ speaker, canKeep }: { speaker: SpeakerView; canKeep: boolean }) {
  if (!canKeep && speaker.merged.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged" className="mb-2 text-title">
        One and the same
      </h2>
      {speaker.merged.length > 0 && (
        <ul className="mb-3 divide-y divide-rule border-y border-rule text-body">
          {speaker.merged.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>
                <TextLink href={`/speakers/${one.id}`}>{one.name}</TextLink>
                {one.aliases.length > 0 && (
                  <span className="text-small text-ink-soft"> also {one.aliases.join(', ')}</span>
                )}
              </span>
              {canKeep && one.isDirect && <SeparateButton speakerId={one.id} name={one.name} />}
            </li>
          ))}
        </ul>
      )}
      {canKeep && !speaker.mergedInto && (
        <MergeForm key={speaker.version} speakerId={speaker.id} name={speaker.name} />
      )}
    </section>
  );
}
