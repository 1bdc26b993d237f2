'use client';

import {
  CalendarCheck2,
  Gavel,
  ListChecks,
  Newspaper,
  Quote,
  Scale,
  ScrollText,
  Settings,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export const railIcons = {
  today: CalendarCheck2,
  sources: Newspaper,
  claims: Quote,
  speakers: UsersRound,
  disputes: Scale,
  reviews: ListChecks,
  verdicts: Gavel,
  log: ScrollText,
  members: UserRoundCog,
  settings: Settings,
};

export interface RailItem {
  href: string;
  label: string;
  icon: keyof typeof railIcons;
  /** How many things wait there; left out when none do. */
  count?: number;
}

/** True for the page itself and everything below it. */
function isAt(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}

export function RailItems({
  items,
  layout,
  onFollow,
}: {
  items: readonly RailItem[];
  layout: 'rail' | 'list';
  onFollow?: () => void;
}) {
  const path = usePathname();
  const shape =
    layout === 'rail'
      ? 'flex-col gap-1 px-1 py-2 text-fine text-center'
      : 'gap-3 px-3 py-2.5 text-body';
  return (
    <ul className={layout === 'rail' ? 'flex w-full flex-col gap-1' : 'flex flex-col'}>
      {items.map((item) => {
        const Icon = railIcons[item.icon];
        const isHere = isAt(path, item.href);
        return (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={isHere ? 'page' : undefined}
              onClick={onFollow}
              className={`relative flex items-center rounded-box no-underline ${shape} ${
                isHere
                  ? 'bg-accent-wash font-semibold text-accent-strong'
                  : 'text-ink-soft hover:bg-rule/60 hover:text-ink'
              }`}
            >
              <Icon
                aria-hidden="true"
                className="size-5 shrink-0"
                strokeWidth={isHere ? 2.1 : 1.7}
              />
              <span>
                {item.label}
                {item.count !== undefined && (
                  <span className="ms-1 tabular-nums">
                    {item.count}
                    <span className="sr-only"> waiting</span>
                  </span>
                )}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
