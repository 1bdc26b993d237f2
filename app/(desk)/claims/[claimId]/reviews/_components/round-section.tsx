import { Badge } from '@/app/_components/badge';
import { Timestamp } from '@/app/_components/timestamp';
import type { Actor } from '@/lib/auth/actor';
import type { RoundView } from '@/lib/reviews/rounds-of-claim';
import { hiddenSentence } from '@/lib/reviews/standing-words';
import { withDirectionShown } from '@/lib/text/prose';
import { RatingCard } from './rating-card';

/** One round of rating: its state, and the ratings that this member may see. */
export function RoundSection({
  actor,
  round,
  discussion,
}: {
  actor: Actor;
  round: RoundView;
  /** What is being done about ratings that lie apart. */
  discussion?: React.ReactNode;
}) {
  const { review, ratings } = round;
  const current = ratings.filter((rating) => rating.isCurrent);
  const earlier = ratings.filter((rating) => !rating.isCurrent);
  const hidden = hiddenSentence(actor, round);
  const heading = `round-${review.id}`;
  return (
    <section aria-labelledby={heading} className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id={heading} className="text-title">
          Round {review.round}
        </h2>
        <Badge tone={review.state === 'open' ? 'accent' : 'neutral'}>{review.state}</Badge>
        <span className="text-small text-ink-soft">
          opened <Timestamp at={review.openedAt} />
          {review.closedAt && (
            <>
              , closed <Timestamp at={review.closedAt} />
            </>
          )}
        </span>
      </header>
      {review.reason && <p className="text-body">Why again: {withDirectionShown(review.reason)}</p>}
      {review.closedReason && (
        <p className="text-small text-ink-soft">
          Closed: {withDirectionShown(review.closedReason)}
        </p>
      )}
      {hidden && <p className="rounded-small bg-accent-wash px-3 py-2 text-body">{hidden}</p>}
      {current.map((rating) => (
        <RatingCard key={rating.id} rating={rating} isOwn={rating.memberId === actor.id} />
      ))}
      {discussion}
      {earlier.length > 0 && (
        <details>
          <summary className="cursor-pointer text-small font-semibold text-ink-soft">
            {earlier.length === 1 ? '1 rating revised since' : `${earlier.length} revised since`}
          </summary>
          <div className="mt-2 flex flex-col gap-3">
            {earlier.map((rating) => (
              <RatingCard key={rating.id} rating={rating} isOwn={rating.memberId === actor.id} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
