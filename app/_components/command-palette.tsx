'use client';

import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { KeyHint } from './key-hint';
import { useShortcut } from './shortcuts/shortcut-store';

export interface PaletteEntry {
  id: string;
  label: string;
  group: string;
  href: string;
  /** Other words under which people look for it. */
  keywords?: string[];
}

/** Go anywhere by typing a few letters of its name. Opens on Ctrl or Cmd with K. */
export function CommandPalette({ entries }: { entries: readonly PaletteEntry[] }) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  useShortcut('palette', () => setOpen((open) => !open));
  if (!isOpen) return null;
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={setOpen}
      isDismissable
      className="fixed inset-0 z-50 grid items-start justify-items-center bg-scrim p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-lg">
        <AriaDialog aria-label="Command palette" className="outline-none">
          <Command
            label="Go to or do anything"
            className="overflow-hidden rounded-box border border-edge bg-paper shadow-float"
          >
            <Command.Input
              autoFocus
              placeholder="Where to?"
              className="w-full border-b border-rule bg-transparent px-4 py-3 text-lead outline-offset-[-2px]"
            />
            <Command.List className="max-h-80 overflow-auto p-2">
              <Command.Empty className="px-2 py-4 text-ink-soft">
                Nothing here goes by that name.
              </Command.Empty>
              {groups.map((group) => (
                <Command.Group
                  key={group}
                  heading={group}
                  className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-fine [&_[cmdk-group-heading]]:text-ink-soft"
                >
                  {entries
                    .filter((entry) => entry.group === group)
                    .map((entry) => (
                      <Command.Item
                        key={entry.id}
                        value={entry.id}
                        keywords={[entry.label, ...(entry.keywords ?? [])]}
                        onSelect={() => {
                          setOpen(false);
                          router.push(entry.href);
                        }}
                        className="tap cursor-pointer rounded-small px-2 py-1.5 data-[selected=true]:bg-accent-wash"
                      >
                        {entry.label}
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
            </Command.List>
            <p className="flex gap-3 border-t border-rule px-4 py-2 text-fine text-ink-soft">
              <span>
                <KeyHint keys="↑" /> <KeyHint keys="↓" /> choose
              </span>
              <span>
                <KeyHint keys="Enter" /> go
              </span>
              <span>
                <KeyHint keys="Esc" /> close
              </span>
            </p>
          </Command>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
