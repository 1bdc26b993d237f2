import { type ShortcutId, shortcutIds, shortcuts } from './shortcut-list';

/** What a member changed: another key, or null for off. What is absent keeps its first key. */
export type Keymap = Partial<Record<ShortcutId, string | null>>;

/** The key of a shortcut under this keymap, or null when it is off. */
export function keyOf(keymap: Keymap, id: ShortcutId): string | null {
  const changed = keymap[id];
  return changed === undefined ? shortcuts[id].key : changed;
}

/** The shortcut that a pressed key stands for, or null. Off ones are never found. */
export function shortcutFor(keymap: Keymap, key: string): ShortcutId | null {
  return shortcutIds.find((id) => keyOf(keymap, id)?.toLowerCase() === key.toLowerCase()) ?? null;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * A key press in our spelling, or null for what can be no shortcut: modifiers alone, and Alt,
 * which belongs to the system and to screen readers. Shift is part of the character itself.
 */
export function spellKey(event: Pressed): string | null {
  if (event.altKey || event.key.length === 0) return null;
  if (['Shift', 'Control', 'Alt', 'Meta', 'Dead', 'Tab'].includes(event.key)) return null;
  const isLetter = event.key.length === 1;
  if (!isLetter && !/^F\d+$/.test(event.key)) return null;
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key.toLowerCase()}` : event.key;
}

/**
 * The keymap with `id` on another key or off. A key that another shortcut holds is taken from it:
 * that one is off afterwards, and the list shows so.
 */
export function withKey(keymap: Keymap, id: ShortcutId, key: string | null): Keymap {
  const next: Keymap = { ...keymap };
  const holder = key === null ? null : shortcutFor(keymap, key);
  if (holder && holder !== id) next[holder] = null;
  next[id] = key;
  return next;
}

/** The keymap with every single-character shortcut off; those with Ctrl stay. */
export function withoutLetters(): Keymap {
  return Object.fromEntries(
    shortcutIds.filter((id) => !shortcuts[id].key.startsWith('Ctrl+')).map((id) => [id, null]),
  );
}

/** Reads what was stored; anything that is not a keymap counts as nothing stored. */
export function parseKeymap(stored: string | null): Keymap {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const known = Object.entries(value).filter(
      ([id, key]) =>
        shortcutIds.includes(id as ShortcutId) && (key === null || typeof key === 'string'),
    );
    return Object.fromEntries(known);
  } catch {
    return {};
  }
}

/** As `aria-keyshortcuts` spells it, or undefined when the shortcut is off. */
export function ariaKeys(keymap: Keymap, id: ShortcutId): string | undefined {
  return keyOf(keymap, id)?.replace('Ctrl+', 'Control+') ?? undefined;
}
