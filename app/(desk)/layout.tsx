import { cookies } from 'next/headers';
import { type Actor, canAdministrate } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { countWaiting } from '@/lib/reviews/queue';
import { canImportSource } from '@/lib/sources/policy';
import { AppShell } from '../_components/shell/app-shell';
import { MemberMenu } from '../_components/shell/member-menu';
import type { RailItem } from '../_components/shell/rail-items';
import { parseTheme, themeCookie } from '../_components/shell/theme';
import { signOutAction } from '../(auth)/sign-out';

/** What each member finds in the rail. It only shows the way: every page asks for itself. */
function railFor(actor: Actor, waiting: number): RailItem[] {
  return [
    { href: '/', label: 'Today', icon: 'today' },
    { href: '/sources', label: 'Sources', icon: 'sources' },
    { href: '/claims', label: 'Claims', icon: 'claims' },
    { href: '/speakers', label: 'Speakers', icon: 'speakers' },
    { href: '/disputes', label: 'Disputes', icon: 'disputes' },
    { href: '/reviews', label: 'Reviews', icon: 'reviews', ...(waiting > 0 && { count: waiting }) },
    { href: '/verdicts', label: 'Verdicts', icon: 'verdicts' },
    { href: '/log', label: 'Log', icon: 'log' },
    ...(canAdministrate(actor)
      ? [{ href: '/members', label: 'Members', icon: 'members' } as const]
      : []),
  ];
}

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const actor = await requireActor();
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <AppShell
      items={railFor(actor, await countWaiting(actor))}
      theme={theme}
      member={
        <MemberMenu
          name={actor.name}
          role={actor.role}
          links={[{ id: 'settings', label: 'Your account', href: '/settings' }]}
          signOut={signOutAction}
        />
      }
      commands={
        canImportSource(actor)
          ? [{ id: 'import', label: 'Import a source', group: 'Do', href: '/sources/new' }]
          : []
      }
    >
      {children}
    </AppShell>
  );
}
