'use client';

import Link from 'next/link';
import { CommandPalette, type PaletteEntry } from '../command-palette';
import { ShortcutsHost } from '../shortcuts/shortcuts-host';
import { NarrowMenu } from './narrow-menu';
import { type RailItem, RailItems } from './rail-items';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export interface AppShellProps {
  items: readonly RailItem[];
  /** The member menu, or nothing while nobody is signed in. */
  member?: React.ReactNode;
  theme: Theme;
  /** What the command palette offers beside the rail's own pages. */
  commands?: readonly PaletteEntry[];
  children: React.ReactNode;
}

const iconButton =
  'grid size-10 place-items-center rounded-box text-ink-soft hover:bg-rule/60 hover:text-ink';

/** The frame of every page behind sign-in: rail or top bar, then the work. */
export function AppShell({ items, member, theme, commands = [], children }: AppShellProps) {
  const pages = items.map((item) => ({
    id: item.href,
    label: item.label,
    group: 'Go to',
    href: item.href,
  }));
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[5rem_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="no-print sr-only rounded-small bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed! focus:start-2 focus:top-2 focus:z-50"
      >
        Skip to the content
      </a>
      <header className="no-print border-rule bg-wash max-md:sticky max-md:top-0 max-md:z-30 max-md:border-b md:sticky md:top-0 md:h-dvh md:border-e">
        <div className="flex h-full items-center gap-1 px-2 py-1 md:flex-col md:gap-3 md:overflow-y-auto md:px-1.5 md:py-3">
          <Link
            href="/"
            className="px-1 font-serif text-lead font-semibold text-ink no-underline md:text-headline"
          >
            <span className="md:sr-only">Verbatim</span>
            <span aria-hidden="true" className="max-md:hidden">
              V<span className="text-accent">”</span>
            </span>
          </Link>
          <nav aria-label="Main" className="w-full flex-1 max-md:hidden">
            <RailItems items={items} layout="rail" />
          </nav>
          <div className="flex items-center max-md:ms-auto md:flex-col md:gap-1">
            <ThemeSwitch initial={theme} className={iconButton} />
            {member}
          </div>
          <div className="md:hidden">
            <NarrowMenu items={items} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
      <CommandPalette entries={[...pages, ...commands]} />
      <ShortcutsHost />
    </div>
  );
}
