'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Range } from '@/lib/text/span';
import type { NoteSpot } from './note-spots';
import { markMoment, markPainted } from './reader-timing';
import type { MarkSpan } from './text-marks';
import { TextSheet } from './text-sheet';

interface Shown {
  text: string;
  isWhole: boolean;
  spans: readonly MarkSpan[];
  chosenId: number | null;
  selection: Range | null;
  noteSpots: readonly NoteSpot[];
}

/** Keeps a TextSheet over the rendered text and brings it what changes. */
export function useTextSheet(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { text, isWhole, spans, chosenId, selection, noteSpots }: Shown,
): RefObject<TextSheet | null> {
  const sheet = useRef<TextSheet | null>(null);

  useLayoutEffect(() => {
    const opened = new TextSheet(root.current!, scroller.current!);
    sheet.current = opened;
    const paintAll = () => opened.paintAll();
    window.addEventListener('beforeprint', paintAll);
    return () => {
      window.removeEventListener('beforeprint', paintAll);
      opened.close();
    };
  }, [root, scroller]);

  useLayoutEffect(() => sheet.current?.complete(text), [text]);

  useLayoutEffect(() => {
    sheet.current?.show(spans, chosenId);
    markPainted(isWhole);
  }, [spans, chosenId, isWhole]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: more text is more paragraphs to tell at
  useLayoutEffect(() => sheet.current?.tellNotes(noteSpots), [noteSpots, text]);

  useLayoutEffect(() => {
    sheet.current?.draw('text-choice', selection ? [selection] : []);
  }, [selection]);

  useEffect(() => {
    // The browser knows when the first paragraph was painted, long before this script ran.
    const observer = new PerformanceObserver((list) => {
      const [first] = list.getEntries();
      if (first) markMoment('reader-text', first.startTime);
    });
    try {
      observer.observe({ type: 'element', buffered: true });
    } catch {
      // Only Chromium tells; elsewhere nothing is measured.
    }
    return () => observer.disconnect();
  }, []);

  return sheet;
}
