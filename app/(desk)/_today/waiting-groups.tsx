import { CalendarClock } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import { TextLink } from '@/app/_components/text-link';
import { formatPartialDate } from '@/lib/sources/partial-date';
import type { WaitingGroup, WaitingItem, WaitingKind } from '@/lib/today/waiting-group';

const titles: Record<WaitingKind, string> = {
  rate: 'To rate',
  returned: 'Returned to you',
  approve: 'Verdicts to approve',
  publish: 'Approved, to publish',
  adjudicate: 'Ratings to discuss',
  overruled: 'Decided otherwise than you rated',
  mention: 'You were mentioned',
  carried: 'Claims to find in a later capture',
  proposals: 'Proposals to decide on',
};

const allWords: Partial<Record<WaitingKind, string>> = {
  rate: 'Your whole queue',
  proposals: 'All proposals',
};

/** What waits for the member, kind by kind. */
export function WaitingGroups({ groups }: { groups: readonly WaitingGroup[] }) {
  return (
    <div className="flex flex-col gap-6">
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`waiting-${group.kind}`}>
          <div className="flex items-baseline justify-between gap-4">
            <h3 id={`waiting-${group.kind}`} className="text-lead font-semibold">
              {titles[group.kind]}{' '}
              <span className="font-normal text-ink-soft tabular-nums">{group.count}</span>
            </h3>
            {group.href && group.count > group.items.length && (
              <TextLink href={group.href} className="text-small">
                {allWords[group.kind] ?? 'All of them'}
              </TextLink>
            )}
          </div>
          <ul className="mt-1 divide-y divide-rule border-y border-rule">
            {group.items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Item({ item: { href, title, note, dueOn, isOverdue } }: { item: WaitingItem }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5">
      <span className="min-w-0 flex-1 basis-64">
        <TextLink href={href}>{title}</TextLink>
        {note && <span className="block text-small text-ink-soft">{note}</span>}
      </span>
      {dueOn &&
        (isOverdue ? (
          <Badge tone="bad" glyph={<CalendarClock />}>
            overdue · {formatPartialDate(dueOn)}
          </Badge>
        ) : (
          <span className="shrink-0 text-small text-ink-soft">due {formatPartialDate(dueOn)}</span>
        ))}
    </li>
  );
}
