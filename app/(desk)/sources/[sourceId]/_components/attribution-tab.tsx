'use client';

import Link from 'next/link';
import { KindMark } from '@/app/_components/kind-mark';
import { percent } from './claim-row';
import { quoted } from './quoted';
import type { ReaderClaim } from './reader-view';

interface AttributionTabProps {
  claim: ReaderClaim;
  /** Where the words of its spans are taken from. */
  text: string;
  via: ReaderClaim | null;
  onChoose: (claimId: number) => void;
}

/** Who said it, in what role, by which words of the text. */
export function AttributionTab({ claim, text, via, onChoose }: AttributionTabProps) {
  const cue = claim.spans
    .filter((span) => span.role === 'cue')
    .map((span) => text.slice(span.start, span.end))
    .join(' … ');
  const isSuggested = claim.status === 'proposed' && claim.speakerId === null;
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-body [&_dt]:text-small [&_dt]:leading-6 [&_dt]:text-ink-soft">
      <dt>Statement</dt>
      <dd className="font-serif text-lead leading-snug">{claim.statement}</dd>
      <dt>Speaker</dt>
      <dd>
        {claim.speakerId !== null ? (
          <Link
            href={`/speakers/${claim.speakerId}`}
            className="text-accent underline underline-offset-2"
          >
            {claim.speakerName}
          </Link>
        ) : (
          (claim.speakerName ?? <Missing>nobody named</Missing>)
        )}
        {isSuggested && claim.speakerName && (
          <span className="text-small text-ink-soft"> (suggested)</span>
        )}
      </dd>
      <dt>As worded</dt>
      <dd>
        {claim.speakerAsWorded ? quoted(claim.speakerAsWorded) : <Missing>not marked</Missing>}
      </dd>
      <dt>Affiliation</dt>
      <dd>
        {claim.affiliationAsWorded ? (
          quoted(claim.affiliationAsWorded)
        ) : (
          <Missing>not marked</Missing>
        )}
      </dd>
      <dt>Cue</dt>
      <dd>{cue ? quoted(cue) : <Missing>not marked</Missing>}</dd>
      <dt>Kind</dt>
      <dd>
        <KindMark kind={claim.kind} />
        {claim.act === 'attitude' && (
          <span className="ms-2 text-small text-ink-soft">attitude</span>
        )}
      </dd>
      <dt>Via</dt>
      <dd>
        {via ? (
          <button
            type="button"
            className="tap text-start text-accent underline underline-offset-2"
            onClick={() => onChoose(via.id)}
          >
            {via.speakerName ?? via.statement}
          </button>
        ) : (
          <Missing>the text itself</Missing>
        )}
      </dd>
      <dt>Found by</dt>
      <dd>
        {claim.origin === 'engine' ? 'the engine' : 'a member'}
        {claim.confidence !== null && (
          <span className="text-ink-soft"> · {percent(claim.confidence)} sure</span>
        )}
      </dd>
    </dl>
  );
}

function Missing({ children }: { children: React.ReactNode }) {
  return <span className="text-small text-ink-soft">{children}</span>;
}
