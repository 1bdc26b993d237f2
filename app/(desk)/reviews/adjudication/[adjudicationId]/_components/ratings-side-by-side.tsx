import { Badge } from '@/app/_components/badge';
import { Prose } from '@/app/_components/prose';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { EvidenceView } from '@/lib/reviews/evidence';
import type { RatingView } from '@/lib/reviews/visible-ratings';
import { wordsAddress } from '@/lib/sources/words-address';
import { withDirectionShown } from '@/lib/text/prose';

const stanceWords = { supports: 'Supports', refutes: 'Refutes', context: 'Context' } as const;

/** Each rating that counts, with its reasons and evidence, beside the others. */
export function RatingsSideBySide({
  ratings,
  overruled,
}: {
  ratings: readonly RatingView[];
  /** Members whose rating is not what the discussion came to. */
  overruled: readonly number[];
}) {
  return (
    <ul className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(17rem,1fr))]">
      {ratings.map((rating) => (
        <li key={rating.id} className="min-w-0 rounded-box border border-rule bg-sheet px-4 py-3">
          <article aria-label={`Rating by ${rating.memberName}`}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-sans text-body font-semibold">{rating.memberName}</h3>
              <VerdictMark amounts={rating.tone} word={rating.word} />
            </div>
            <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-small text-ink-soft">
              {rating.confidence} confidence · <Timestamp at={rating.givenAt} />
              {!rating.blind && <Badge>not blind</Badge>}
              {rating.speakerHidden && <Badge>speaker hidden</Badge>}
              {overruled.includes(rating.memberId) && <Badge tone="warn">overruled</Badge>}
            </p>
            <div className="mt-2">
              <Prose markdown={rating.rationale} />
            </div>
            {rating.evidence.length > 0 && (
              <ul aria-label="Evidence" className="mt-3 flex flex-col gap-2 text-small">
                {rating.evidence.map((one) => (
                  <li key={one.id} className="border-s-2 border-rule ps-3 break-words">
                    <span className="font-semibold">{stanceWords[one.stance]}:</span>{' '}
                    <EvidenceWords evidence={one} />
                  </li>
                ))}
              </ul>
            )}
          </article>
        </li>
      ))}
    </ul>
  );
}

function EvidenceWords({ evidence: { span, reference } }: { evidence: EvidenceView }) {
  if (span) {
    return (
      <>
        <q>{withDirectionShown(span.exact)}</q>{' '}
        <TextLink href={wordsAddress(span)}>{span.sourceTitle}</TextLink>
      </>
    );
  }
  if (!reference) return null;
  const title = withDirectionShown(reference.title);
  return (
    <>
      {reference.quotation && <q>{withDirectionShown(reference.quotation)}</q>}{' '}
      {reference.url ? (
        <a
          href={reference.url}
          rel="noopener noreferrer nofollow ugc"
          className="text-accent underline"
        >
          {title}
        </a>
      ) : (
        title
      )}
      {reference.publisher && <>, {withDirectionShown(reference.publisher)}</>}
    </>
  );
}
