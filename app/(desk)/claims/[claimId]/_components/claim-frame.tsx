import { PageHeader } from '@/app/_components/page-header';
import { SectionLinks } from '@/app/_components/section-links';
import { PageFrame } from '@/app/_components/shell/page-frame';
import type { ClaimView } from '@/lib/claims/get-claim';

/** The parts of a claim's file, each a page of its own. */
const sections = [
  { part: '', label: 'Attribution' },
  { part: '/reviews', label: 'Reviews' },
  { part: '/notes', label: 'Notes' },
  { part: '/links', label: 'Links' },
  { part: '/verdict', label: 'Verdict' },
  { part: '/trail', label: 'Trail' },
] as const;

export type ClaimSection = (typeof sections)[number]['label'];

export interface ClaimFrameProps {
  claim: Pick<ClaimView, 'id' | 'statement'>;
  /** Who said it; left out for whoever is to rate the claim without the name. */
  attribution?: React.ReactNode;
  section: ClaimSection;
  /** The list this claim was opened from: its label and address, filters included. */
  from?: { label: string; href: string };
  /** Carried along from section to section: the filters of that list. */
  query?: string;
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** What stands above every section of a claim: the statement, who said it, the other sections. */
export function ClaimFrame({
  claim,
  attribution,
  section,
  from = { label: 'Claims', href: '/claims' },
  query = '',
  actions,
  children,
}: ClaimFrameProps) {
  return (
    <PageFrame>
      <PageHeader crumbs={[from]} title={claim.statement} lede={attribution} actions={actions} />
      <SectionLinks
        label="Sections of this claim"
        here={section}
        links={sections.map(({ part, label }) => ({
          label,
          href: `/claims/${claim.id}${part}${query}`,
        }))}
      />
      {children}
    </PageFrame>
  );
}

/** Who said it, as what: the line under the statement. */
export function Attribution({
  claim,
}: {
  claim: Pick<
    ClaimView,
    'speaker' | 'suggestedSpeaker' | 'affiliationAsWorded' | 'isSpeakerHidden'
  >;
}) {
  if (claim.isSpeakerHidden) return 'Who said it is hidden from you until you have rated.';
  const who = claim.speaker?.name ?? claim.suggestedSpeaker ?? 'Speaker not known';
  return (
    <>
      {who}
      {claim.affiliationAsWorded && <>, “{claim.affiliationAsWorded}”</>}
    </>
  );
}
