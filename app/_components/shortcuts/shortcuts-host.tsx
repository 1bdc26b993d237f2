'use client';

import { useEffect, useState } from 'react';
import { dispatchKey, useShortcut } from './shortcut-store';
import { ShortcutsDialog } from './shortcuts-dialog';

/** Listens for shortcuts and shows the list under `?`. Once per page, in the shell. */
export function ShortcutsHost() {
  const [isOpen, setOpen] = useState(false);
  useShortcut('help', () => setOpen(true));
  useEffect(() => {
    document.addEventListener('keydown', dispatchKey);
    return () => document.removeEventListener('keydown', dispatchKey);
  }, []);
  // Made when it is asked for: on every page it would cost the server more than the page's own words.
  return isOpen ? <ShortcutsDialog isOpen onOpenChange={setOpen} /> : null;
}
