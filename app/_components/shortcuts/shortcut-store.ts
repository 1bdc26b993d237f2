'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ariaKeys, type Keymap, keyOf, parseKeymap, shortcutFor, spellKey } from './keymap';
import type { ShortcutId } from './shortcut-list';

const storageKey = 'verbatim-shortcuts';
const none: Keymap = {};
let keymap: Keymap | null = null;
const listeners = new Set<() => void>();
const handlers = new Map<ShortcutId, (() => void)[]>();

function current(): Keymap {
  keymap ??= parseKeymap(localStorage.getItem(storageKey));
  return keymap;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the keymap in this browser and tells everything that shows keys. */
export function storeKeymap(next: Keymap): void {
  keymap = next;
  localStorage.setItem(storageKey, JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** The keymap of this browser; on the server, the first keys. */
export function useKeymap(): Keymap {
  return useSyncExternalStore(subscribe, current, () => none);
}

/** Runs `handler` when the shortcut's key is pressed, while the component is there and `enabled`. */
export function useShortcut(id: ShortcutId, handler: () => void, enabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return;
    const run = () => latest.current();
    handlers.set(id, [...(handlers.get(id) ?? []), run]);
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== run),
      );
    };
  }, [id, enabled]);
}

/** The key to show beside a control and the words for its `aria-keyshortcuts`. */
export function useShortcutKey(id: ShortcutId): {
  key: string | null;
  aria: string | undefined;
} {
  const keys = useKeymap();
  return { key: keyOf(keys, id), aria: ariaKeys(keys, id) };
}

/** True where letters are typed or where lists and windows have keys of their own. */
function ownsItsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable=true], [role=textbox], [role=combobox], [role=menu], [role=dialog], [role=alertdialog], [role=listbox]:not([data-shortcuts])',
    ) !== null
  );
}

/** Sends a key press to the handler registered last; true when one took it. */
export function dispatchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const spelt = spellKey(event);
  if (!spelt) return false;
  if (!spelt.startsWith('Ctrl+') && ownsItsKeys(event.target)) return false;
  const id = shortcutFor(current(), spelt);
  const run = id && handlers.get(id)?.at(-1);
  if (!run) return false;
  event.preventDefault();
  run();
  return true;
}
