'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { snapToGraphemes } from '@/lib/text/graphemes';
import type { Range } from '@/lib/text/span';
import { trimRange } from '@/lib/text/text-selection';
import { rangeOfSelection } from './text-points';

/** True when the page shows the words that the text holds; white space between blocks aside. */
function agrees(shown: string, held: string): boolean {
  return shown.replace(/\s+/g, '') === held.replace(/\s+/g, '');
}

/**
 * Tells what is selected in the text by mouse or touch, in whole characters and without white
 * space around; null when a click clears it. A selection elsewhere on the page changes nothing.
 */
export function useMouseSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
  onSelect: (range: Range | null) => void,
): void {
  const latest = useRef({ text, onSelect });
  useEffect(() => {
    latest.current = { text, onSelect };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hadSome = false;
    const read = () => {
      const { text: held, onSelect: tell } = latest.current;
      const selection = document.getSelection();
      const anchor = selection?.anchorNode;
      if (!root.current || !anchor || !root.current.contains(anchor)) return;
      const rough = rangeOfSelection(root.current, selection);
      const range = rough && trimRange(held, rough);
      if (!range) {
        if (hadSome) tell(null);
        hadSome = false;
        return;
      }
      const shown = selection!.getRangeAt(0).toString();
      if (!agrees(shown, held.slice(rough!.start, rough!.end))) return;
      hadSome = true;
      tell(snapToGraphemes(held, range));
    };
    const readIn = (delayMs: number) => () => {
      clearTimeout(timer);
      timer = setTimeout(read, delayMs);
    };
    // While the pointer moves there is no hurry; once it is up, a key may follow at once.
    const later = readIn(120);
    const soon = readIn(0);
    document.addEventListener('selectionchange', later);
    document.addEventListener('pointerup', soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
      document.removeEventListener('pointerup', soon);
    };
  }, [root]);
}
