import { StatusMark } from '@/app/_components/status-mark';
import { TextLink } from '@/app/_components/text-link';
import type { NewsroomStanding } from '@/lib/today/newsroom-standing';

const hrefOf = (status: string) =>
  status === 'proposed' || status === 'dismissed'
    ? `/claims?status=${status}`
    : `/reviews?queue=${status}`;

/** How many claims stand where; each number leads to its list. */
export function StandingList({ standing }: { standing: NewsroomStanding }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {standing.claims.map(({ status, count }) => (
        <li key={status} className="flex items-center justify-between gap-4 py-2">
          <StatusMark status={status} />
          <TextLink href={hrefOf(status)} className="tabular-nums">
            {count.toLocaleString('en-GB')} {count === 1 ? 'claim' : 'claims'}
          </TextLink>
        </li>
      ))}
      {standing.openDisputes > 0 && (
        <li className="flex items-center justify-between gap-4 py-2">
          <StatusMark status="disputed" />
          <TextLink href="/disputes" className="tabular-nums">
            {standing.openDisputes} {standing.openDisputes === 1 ? 'dispute' : 'disputes'}
          </TextLink>
        </li>
      )}
    </ul>
  );
}
