import { Badge } from '@/app/_components/badge';
import { TextLink } from '@/app/_components/text-link';
import { ClaimBrief } from '@/app/(desk)/claims/_components/claim-brief';
import type { DisputedClaim, DisputeView } from '@/lib/disputes/get-dispute';
import { type TimelineOrder, timelineOf } from '@/lib/disputes/timeline';
import { formatPartialDate } from '@/lib/sources/partial-date';
import { withDirectionShown } from '@/lib/text/prose';

/** The claims along the dates on which they were said, or published. */
export function DisputeTimeline({
  dispute,
  order,
}: {
  dispute: DisputeView;
  order: TimelineOrder;
}) {
  const { stops, undated } = timelineOf(dispute.claims, order);
  const here = `/disputes/${dispute.id}?view=timeline`;
  const labelOf = (side: number) =>
    withDirectionShown(dispute.sides.find(({ ordinal }) => ordinal === side)?.label ?? '');
  return (
    <section aria-labelledby="timeline">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="timeline" className="text-title">
          {order === 'said' ? 'By the date it was said' : 'By the date it was published'}
        </h2>
        <TextLink
          className="no-print text-small"
          href={order === 'said' ? `${here}&by=published` : here}
        >
          {order === 'said' ? 'Order by date published' : 'Order by date said'}
        </TextLink>
      </div>
      <ol className="border-s-2 border-rule ps-5">
        {stops.map(({ date, claims }) => (
          <li key={date} className="relative pb-6">
            <span
              aria-hidden="true"
              className="absolute -start-[1.7rem] top-1.5 size-3 rounded-round border-2 border-ink bg-paper"
            />
            <h3 className="font-sans text-body font-semibold">
              <time dateTime={date}>{formatPartialDate(date)}</time>
            </h3>
            <Claims claims={claims} labelOf={labelOf} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h3 id="undated" className="font-sans text-body font-semibold">
            {order === 'said'
              ? 'Nobody has noted when it was said'
              : 'Published at an unknown date'}
          </h3>
          <Claims claims={undated} labelOf={labelOf} />
        </section>
      )}
    </section>
  );
}

function Claims({
  claims,
  labelOf,
}: {
  claims: readonly DisputedClaim[];
  labelOf: (side: number) => string;
}) {
  return (
    <ul className="mt-1 flex flex-col gap-3">
      {claims.map((claim) => (
        <li key={claim.id} className="max-w-prose">
          <Badge>{labelOf(claim.side)}</Badge>
          <ClaimBrief claim={claim} />
        </li>
      ))}
    </ul>
  );
}
