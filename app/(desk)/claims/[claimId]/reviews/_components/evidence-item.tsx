import { Info, ThumbsDown, ThumbsUp } from 'lucide-react';
import { Badge, type Tone } from '@/app/_components/badge';
import { Hash } from '@/app/_components/hash';
import { TextLink } from '@/app/_components/text-link';
import type { EvidenceView } from '@/lib/reviews/evidence';
import type { Stance } from '@/lib/reviews/review';
import { formatPartialDate } from '@/lib/sources/partial-date';
import { wordsAddress } from '@/lib/sources/words-address';
import { withDirectionShown } from '@/lib/text/prose';
import { stanceWord } from './evidence-words';

const looks: Record<Stance, { tone: Tone; glyph: React.ReactNode }> = {
  supports: { tone: 'good', glyph: <ThumbsUp /> },
  refutes: { tone: 'bad', glyph: <ThumbsDown /> },
  context: { tone: 'neutral', glyph: <Info /> },
};

/** One piece of evidence: the words and where they stand, or the reference. */
export function EvidenceItem({ evidence }: { evidence: EvidenceView }) {
  const { span, reference, stance } = evidence;
  return (
    <li className="flex min-w-0 flex-col gap-1 border-s-2 border-rule ps-3 text-body">
      <span>
        <Badge tone={looks[stance].tone} glyph={looks[stance].glyph}>
          {stanceWord(stance)}
        </Badge>
      </span>
      {span && (
        <>
          <p className="font-serif break-words">
            <bdi className="text-ink-soft">…{span.prefix}</bdi>
            <mark>
              <bdi>{span.exact}</bdi>
            </mark>
            <bdi className="text-ink-soft">{span.suffix}…</bdi>
          </p>
          <TextLink href={wordsAddress(span)} className="text-small">
            {span.sourceTitle}
          </TextLink>
        </>
      )}
      {reference && <Reference {...reference} />}
    </li>
  );
}

function Reference(reference: NonNullable<EvidenceView['reference']>) {
  const { url, publisher, accessedOn, quotation, fileSha256 } = reference;
  const title = withDirectionShown(reference.title);
  const known = [
    publisher && withDirectionShown(publisher),
    accessedOn && `looked up ${formatPartialDate(accessedOn)}`,
  ];
  return (
    <>
      <p className="break-words">
        {url ? (
          <a href={url} rel="noopener noreferrer nofollow ugc" className="text-accent underline">
            {title}
          </a>
        ) : (
          title
        )}
        <span className="text-small text-ink-soft">
          {known.filter(Boolean).map((part) => ` · ${part}`)}
        </span>
      </p>
      {quotation && (
        <blockquote className="font-serif break-words whitespace-pre-line">
          {withDirectionShown(quotation)}
        </blockquote>
      )}
      {fileSha256 && (
        <p className="text-small">
          File <Hash value={fileSha256} label="SHA-256 of the file" />
        </p>
      )}
    </>
  );
}
