'use client';

import { useTransition } from 'react';
import { Menu, type MenuEntry } from '../menu';

/** The first letters of the first and last word of a name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return letters.join('').toUpperCase();
}

export interface MemberMenuProps {
  name: string;
  role: string;
  links: readonly MenuEntry[];
  signOut: () => Promise<void> | void;
}

/** Who is signed in, and the way to their own pages and out. */
export function MemberMenu({ name, role, links, signOut }: MemberMenuProps) {
  const [, start] = useTransition();
  return (
    <Menu
      trigger={
        <span
          aria-hidden="true"
          className="grid size-8 place-items-center rounded-round bg-accent text-small font-semibold text-on-accent"
        >
          {initials(name)}
        </span>
      }
      triggerLabel={`${name}, ${role}`}
      triggerClassName="grid size-10 place-items-center rounded-round"
      entries={[
        { id: 'who', label: `${name} · ${role}`, isDisabled: true },
        ...links,
        { id: 'sign-out', label: 'Sign out' },
      ]}
      onAction={(id) => {
        if (id === 'sign-out') start(async () => signOut());
      }}
    />
  );
}
