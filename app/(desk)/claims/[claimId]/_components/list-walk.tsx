'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { LinkButton } from '@/app/_components/link-button';
import { useShortcut, useShortcutKey } from '@/app/_components/shortcuts/shortcut-store';

/** To the claims before and after this one in the list that one came from. */
export function ListWalk({ previous, next }: { previous: string | null; next: string | null }) {
  const router = useRouter();
  const keys = {
    previous: useShortcutKey('claim.previous').aria,
    next: useShortcutKey('claim.next').aria,
  };
  useShortcut('claim.previous', () => previous && router.push(previous), previous !== null);
  useShortcut('claim.next', () => next && router.push(next), next !== null);
  return (
    <nav aria-label="In this list" className="flex gap-2">
      {previous && (
        <LinkButton href={previous} size="small" rel="prev" aria-keyshortcuts={keys.previous}>
          <ArrowLeft aria-hidden="true" className="size-3.5" /> Previous
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next} size="small" rel="next" aria-keyshortcuts={keys.next}>
          Next <ArrowRight aria-hidden="true" className="size-3.5" />
        </LinkButton>
      )}
    </nav>
  );
}
