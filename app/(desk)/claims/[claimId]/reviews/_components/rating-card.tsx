import { EyeOff } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import { Prose } from '@/app/_components/prose';
import { Timestamp } from '@/app/_components/timestamp';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { RatingView } from '@/lib/reviews/visible-ratings';
import { EvidenceItem } from './evidence-item';

/** A rating as it was given, with its evidence. */
export function RatingCard({ rating, isOwn }: { rating: RatingView; isOwn: boolean }) {
  return (
    <article
      aria-label={`Rating by ${rating.memberName}`}
      className="flex min-w-0 flex-col gap-3 rounded-box border border-rule bg-sheet px-4 py-4"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <VerdictMark amounts={rating.tone} word={rating.word} />
        <span className="text-small">{rating.confidence} confidence</span>
        <span className="text-small text-ink-soft">
          <span className="font-semibold text-ink">{isOwn ? 'You' : rating.memberName}</span>,{' '}
          <Timestamp at={rating.givenAt} />
        </span>
        <span className="flex flex-wrap gap-1">
          {rating.blind && <Badge tone="neutral">blind</Badge>}
          {rating.speakerHidden && (
            <Badge tone="neutral" glyph={<EyeOff />}>
              speaker hidden
            </Badge>
          )}
          {!rating.isCurrent && <Badge tone="neutral">revised since</Badge>}
        </span>
      </header>
      <Prose markdown={rating.rationale} />
      <ol aria-label="Evidence" className="flex flex-col gap-2">
        {rating.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} />
        ))}
      </ol>
    </article>
  );
}
