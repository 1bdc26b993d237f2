'use client';

import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Menu } from '../menu';
import { type Theme, themeCookie } from './theme';

const glyphs = { system: Monitor, light: Sun, dark: Moon };
const words: Record<Theme, string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** Kept in a cookie, so that the server sends the right paper at once and nothing flashes. */
function choose(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

export function ThemeSwitch({ initial, className }: { initial: Theme; className?: string }) {
  const [theme, setTheme] = useState(initial);
  const Glyph = glyphs[theme];
  return (
    <Menu
      trigger={<Glyph aria-hidden="true" className="size-[1.125rem]" />}
      triggerLabel={`Light or dark: ${words[theme].toLowerCase()}`}
      triggerClassName={className ?? ''}
      entries={(['system', 'light', 'dark'] as const).map((id) => ({
        id,
        label: words[id],
        icon: (
          <Check
            aria-hidden="true"
            className={`size-4 text-accent ${id === theme ? '' : 'invisible'}`}
          />
        ),
      }))}
      onAction={(id) => {
        setTheme(id as Theme);
        choose(id as Theme);
      }}
    />
  );
}
