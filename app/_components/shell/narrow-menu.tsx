'use client';

import { Menu as MenuGlyph, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type RailItem, RailItems } from './rail-items';

/** The rail on narrow screens: a button in the top bar that unfolds the same links. */
export function NarrowMenu({ items }: { items: readonly RailItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches it from the links inside
    <div onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls="narrow-menu"
        onClick={() => setOpen(!isOpen)}
        className="tap inline-flex h-9 items-center gap-1.5 rounded-small px-2 text-small font-medium hover:bg-wash"
      >
        {isOpen ? (
          <X aria-hidden="true" className="size-5" />
        ) : (
          <MenuGlyph aria-hidden="true" className="size-5" />
        )}
        Menu
      </button>
      <nav
        id="narrow-menu"
        aria-label="Main"
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 border-b border-edge bg-paper p-2 shadow-float"
      >
        {isOpen && <RailItems items={items} layout="list" onFollow={() => setOpen(false)} />}
      </nav>
    </div>
  );
}
