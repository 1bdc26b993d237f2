'use client';

import { useState } from 'react';
import { Button } from '../button';
import { Checkbox } from '../checkbox';
import { Dialog } from '../dialog';
import { KeyHint } from '../key-hint';
import { keyOf, spellKey, withKey, withoutLetters } from './keymap';
import { type ShortcutId, shortcutGroups, shortcutIds, shortcuts, textKeys } from './shortcut-list';
import { storeKeymap, useKeymap } from './shortcut-store';

/** Every shortcut with its key; each can be given another key or turned off. */
export function ShortcutsDialog(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const keymap = useKeymap();
  const lettersOn = shortcutIds.some(
    (id) => !shortcuts[id].key.startsWith('Ctrl+') && keyOf(keymap, id) !== null,
  );
  return (
    <Dialog title="Keyboard shortcuts" width="wide" {...props}>
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-rule pb-3">
        <Checkbox
          label="Single-key shortcuts"
          hint="They rest while you write in a field."
          isSelected={lettersOn}
          onChange={(on) => storeKeymap(on ? {} : withoutLetters())}
        />
        <Button size="small" onPress={() => storeKeymap({})}>
          Restore all keys
        </Button>
      </div>
      <div className="grid gap-x-10 gap-y-5 pt-4 sm:grid-cols-2">
        {shortcutGroups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 font-sans text-small text-ink-soft">{group}</h3>
            {group === 'Selecting' ? (
              <dl>
                {textKeys.map((row) => (
                  <div key={row.keys} className="flex min-h-8 items-center justify-between gap-3">
                    <dt>{row.label}</dt>
                    <dd className="text-end text-small whitespace-nowrap text-ink-soft">
                      {row.keys}
                    </dd>
                  </div>
                ))}
              </dl>
            ) : (
              <ul>
                {shortcutIds
                  .filter((id) => shortcuts[id].group === group)
                  .map((id) => (
                    <ShortcutRow key={id} id={id} />
                  ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutRow({ id }: { id: ShortcutId }) {
  const keymap = useKeymap();
  const [isAsking, setAsking] = useState(false);
  const key = keyOf(keymap, id);
  const { label } = shortcuts[id];
  return (
    <li className="flex min-h-8 items-center justify-between gap-3">
      <span>{label}</span>
      <button
        type="button"
        className="tap rounded-small px-1 hover:bg-wash"
        aria-label={
          isAsking
            ? `Press the new key for: ${label}. Backspace turns it off.`
            : `${label}: ${key ?? 'off'}. Change`
        }
        onClick={() => setAsking(true)}
        onBlur={() => setAsking(false)}
        onKeyDown={(event) => {
          if (!isAsking || event.key === 'Tab') return;
          const off = event.key === 'Backspace' || event.key === 'Delete';
          const spelt = off ? null : spellKey(event);
          if (event.key !== 'Escape' && !off && !spelt) return;
          event.preventDefault();
          event.stopPropagation();
          setAsking(false);
          if (event.key !== 'Escape') storeKeymap(withKey(keymap, id, spelt));
        }}
      >
        {isAsking ? (
          <span className="text-small text-accent">press a key …</span>
        ) : key ? (
          <KeyHint keys={key} />
        ) : (
          <span className="text-small text-ink-soft">off</span>
        )}
      </button>
    </li>
  );
}
