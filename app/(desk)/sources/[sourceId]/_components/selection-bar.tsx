'use client';

import { MessageSquareText, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/app/_components/button';
import { KeyHint } from '@/app/_components/key-hint';
import { useShortcutKey } from '@/app/_components/shortcuts/shortcut-store';
import type { Stance } from '@/lib/reviews/review';
import type { Range } from '@/lib/text/span';
import type { SpanRole } from './reader-view';
import type { TextSheet } from './text-sheet';

const roles: [SpanRole, string][] = [
  ['content', 'Words'],
  ['cue', 'Cue'],
  ['speaker', 'Speaker'],
  ['affiliation', 'Affiliation'],
];

const stances: [Stance, string][] = [
  ['supports', 'Supports'],
  ['refutes', 'Refutes'],
  ['context', 'Context'],
];

interface SelectionBarProps {
  selection: Range;
  sheet: RefObject<TextSheet | null>;
  /** The positioned element that scrolls with the text. */
  frame: RefObject<HTMLElement | null>;
  isDrafting: boolean;
  onNew: () => void;
  onUse: (role: SpanRole) => void;
  /** Given while words are picked as evidence, and nothing else can be done with them. */
  onPick: ((stance: Stance) => void) | null;
  /** Notes on these words already. */
  notes: number;
  onNotes: () => void;
}

/** What can be done with the selected words, right above them (below at the top of the text). */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, sheet, frame, onPick } = props;
  const bar = useRef<HTMLDivElement>(null);
  const newKey = useShortcutKey('claim.new');
  useLayoutEffect(() => {
    const words = sheet.current?.domRange(selection)?.getClientRects()[0];
    const outer = frame.current?.getBoundingClientRect();
    if (!words || !outer || !bar.current) return;
    const { offsetWidth, offsetHeight } = bar.current;
    const above = words.top - outer.top - offsetHeight - 8;
    const top = above < 0 ? words.bottom - outer.top + 8 : above;
    const left = Math.min(Math.max(words.left - outer.left, 4), outer.width - offsetWidth - 4);
    bar.current.style.transform = `translate(${Math.max(left, 4)}px, ${top}px)`;
  });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      className="no-print absolute start-0 top-0 z-20 flex flex-wrap items-center gap-1 rounded-box border border-edge bg-sheet p-1 font-sans shadow-float"
    >
      {onPick ? (
        <>
          <span className="ps-1.5 text-small text-ink-soft">As evidence:</span>
          {stances.map(([stance, word]) => (
            <Button key={stance} size="small" variant="plain" onPress={() => onPick(stance)}>
              {word}
            </Button>
          ))}
        </>
      ) : props.isDrafting ? (
        <>
          <span className="ps-1.5 text-small text-ink-soft">Use as</span>
          {roles.map(([role, word]) => (
            <Button key={role} size="small" variant="plain" onPress={() => props.onUse(role)}>
              {word}
            </Button>
          ))}
        </>
      ) : (
        <>
          <Button size="small" variant="plain" keyShortcuts={newKey.aria} onPress={props.onNew}>
            <Plus aria-hidden="true" className="size-4" /> New claim
            {newKey.key && <KeyHint keys={newKey.key} />}
          </Button>
          <Button size="small" variant="plain" onPress={props.onNotes}>
            <MessageSquareText aria-hidden="true" className="size-4" />{' '}
            {props.notes === 0 ? 'Note' : `Notes (${props.notes})`}
          </Button>
        </>
      )}
    </div>
  );
}
