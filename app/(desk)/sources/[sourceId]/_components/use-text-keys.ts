'use client';

import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import { paragraphsOf } from '@/lib/text/paragraphs';
import type { Range } from '@/lib/text/span';
import {
  moveEdge,
  neighbourSentence,
  type ReadingText,
  sentenceAt,
} from '@/lib/text/text-selection';
import type { TextSheet } from './text-sheet';

export interface TextKeysOptions {
  text: string;
  language: string | null;
  sheet: RefObject<TextSheet | null>;
  scroller: RefObject<HTMLElement | null>;
  /** Where to start when nothing has the focus yet. */
  startAt: () => number;
  onAnnounce: (words: string) => void;
  onSelect: (range: Range | null) => void;
  onConfirm: (range: Range) => void;
  canSelect: boolean;
  /** Claims in a sentence, to be told with it. */
  countClaims: (range: Range) => number;
}

const hint = 'Shift and arrows move the end, with Alt the start. Enter takes it, Escape leaves.';

/**
 * Reading and selecting by keyboard: the whole text is one tab stop in which a sentence has the
 * focus. Enter selects it, Shift with the arrows moves an edge by a word, Enter again takes it.
 */
export function useTextKeys(options: TextKeysOptions) {
  const { text, language } = options;
  const reading = useMemo<ReadingText>(
    () => ({ text, language, paragraphs: paragraphsOf(text) }),
    [text, language],
  );
  const sentence = useRef<Range | null>(null);
  const selecting = useRef<Range | null>(null);

  const draw = () => {
    const { sheet, scroller } = options;
    sheet.current?.draw(
      'sentence-focus',
      sentence.current && !selecting.current ? [sentence.current] : [],
    );
    const at = selecting.current ?? sentence.current;
    if (at && scroller.current) sheet.current?.reveal(at, scroller.current);
  };

  const focusSentence = (next: Range | null) => {
    if (!next) return;
    sentence.current = next;
    draw();
    const count = options.countClaims(next);
    const claims = count === 0 ? '' : count === 1 ? ' One claim here.' : ` ${count} claims here.`;
    options.onAnnounce(`${text.slice(next.start, next.end)}${claims}`);
  };

  const select = (range: Range | null, words: string) => {
    selecting.current = range;
    options.onSelect(range);
    draw();
    options.onAnnounce(words);
  };

  const onSelectingKey = (event: KeyboardEvent, range: Range): boolean => {
    if (event.key === 'Enter') {
      selecting.current = null;
      options.onConfirm(range);
      return true;
    }
    if (event.key === 'Escape') {
      select(null, 'Selection left.');
      return true;
    }
    const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (!isArrow || !event.shiftKey) return event.key.startsWith('Arrow');
    const edge = event.altKey ? 'start' : 'end';
    const next = moveEdge(reading, range, edge, event.key === 'ArrowLeft' ? 'backward' : 'forward');
    select(next, text.slice(next.start, next.end));
    return true;
  };

  const onReadingKey = (event: KeyboardEvent): boolean => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
    const from = sentence.current?.start ?? null;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
        focusSentence(neighbourSentence(reading, from, 'forward'));
        return true;
      case 'ArrowUp':
      case 'ArrowLeft':
        focusSentence(neighbourSentence(reading, from, 'backward'));
        return true;
      case 'Home':
        focusSentence(neighbourSentence(reading, null, 'forward'));
        return true;
      case 'End':
        focusSentence(neighbourSentence(reading, null, 'backward'));
        return true;
      case 'Enter':
        if (!options.canSelect) return false;
        if (sentence.current)
          select(
            sentence.current,
            `Selected: ${text.slice(sentence.current.start, sentence.current.end)} ${hint}`,
          );
        return sentence.current !== null;
      default:
        return false;
    }
  };

  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget) return;
      const range = selecting.current;
      if (range ? onSelectingKey(event, range) : onReadingKey(event)) event.preventDefault();
    },
    onFocus: (event: { target: EventTarget; currentTarget: Element }) => {
      if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible'))
        return;
      focusSentence(sentence.current ?? sentenceAt(reading, options.startAt()));
    },
    onBlur: () => {
      options.sheet.current?.draw('sentence-focus', []);
      selecting.current = null;
    },
    sentence: () => sentence.current,
    /** Keyboard reading goes on from here, after a click or a choice elsewhere. */
    continueFrom: (offset: number) => {
      sentence.current = sentenceAt(reading, offset);
      selecting.current = null;
      options.sheet.current?.draw('sentence-focus', []);
    },
  };
}
