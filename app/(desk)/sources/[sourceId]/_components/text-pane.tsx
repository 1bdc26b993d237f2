'use client';

import { type Ref, type RefObject, useImperativeHandle, useMemo, useRef } from 'react';
import type { Stance } from '@/lib/reviews/review';
import type { Range } from '@/lib/text/span';
import { FirstStretch } from './first-stretch';
import { claimsUnder, tieHover } from './hover-tie';
import { type NoteSpot, notedParagraph, notesIn } from './note-spots';
import type { ReaderClaim, ReaderSnapshot, SpanRole } from './reader-view';
import { SelectionBar } from './selection-bar';
import { markSpansOf } from './text-marks';
import { offsetOfPoint } from './text-points';
import { useMouseSelection } from './use-mouse-selection';
import { useTextKeys } from './use-text-keys';
import { useTextSheet } from './use-text-sheet';

export interface TextPaneHandle {
  focus: () => void;
  reveal: (range: Range) => void;
  /** The sentence that has the keyboard's focus; null while the focus is elsewhere. */
  focusedSentence: () => Range | null;
}

export interface TextPaneProps {
  ref: Ref<TextPaneHandle>;
  reader: RefObject<HTMLElement | null>;
  snapshot: ReaderSnapshot;
  firstText: string;
  text: string;
  isWhole: boolean;
  /** What the list shows is what the text marks. */
  listed: readonly ReaderClaim[];
  chosen: ReaderClaim | null;
  marks: boolean;
  noteSpots: readonly NoteSpot[];
  selection: Range | null;
  canWrite: boolean;
  isDrafting: boolean;
  onChoose: (claimId: number) => void;
  onSelect: (range: Range | null) => void;
  /** Selected by keyboard and taken: what becomes of it is the reader's affair. */
  onConfirm: (range: Range) => void;
  onUse: (role: SpanRole) => void;
  onPick: ((stance: Stance) => void) | null;
  /** The notes on these words are wanted, or a new one is. */
  onNotes: (range: Range) => void;
  onAnnounce: (words: string) => void;
}

const nothing: never[] = [];

/** The text of the source, with its claims marked; one tab stop. */
export function TextPane(props: TextPaneProps) {
  const { snapshot, text, chosen, selection, listed, marks, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const spans = useMemo(
    () => (marks ? markSpansOf(listed, chosen) : nothing),
    [marks, listed, chosen],
  );
  const chosenId = chosen?.id ?? null;
  const sheet = useTextSheet(root, scroller, {
    text,
    isWhole: props.isWhole,
    spans,
    chosenId,
    selection,
    noteSpots: props.noteSpots,
  });
  const keys = useTextKeys({
    text,
    language: snapshot.language,
    sheet,
    scroller,
    startAt: () => sheet.current?.firstInSight(scroller.current!) ?? 0,
    onAnnounce: props.onAnnounce,
    onSelect,
    onConfirm: props.onConfirm,
    canSelect: props.canWrite,
    countClaims: (range) =>
      listed.filter((claim) =>
        claim.spans.some((s) => s.role === 'content' && s.start < range.end && s.end > range.start),
      ).length,
  });
  useMouseSelection(root, text, (range) => {
    if (range) keys.continueFrom(range.start);
    onSelect(range);
  });
  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    focusedSentence: () => (document.activeElement === scroller.current ? keys.sentence() : null),
    reveal: (range) => {
      keys.continueFrom(range.start);
      sheet.current?.reveal(range, scroller.current!);
    },
  }));

  const onClick = (event: React.MouseEvent) => {
    const picked = document.getSelection();
    if (picked && !picked.isCollapsed) return;
    if (picked?.anchorNode && root.current) {
      const offset = offsetOfPoint(root.current, picked.anchorNode, picked.anchorOffset);
      if (offset !== null) keys.continueFrom(offset);
    }
    const noted = notedParagraph(event);
    if (noted) return props.onNotes(noted);
    const under = claimsUnder(event.target);
    if (under.length === 0) return;
    // Where claims overlap, each click goes one claim further out, and then round again.
    const at = under.indexOf(chosenId ?? -1);
    const next = at === -1 ? under.at(-1)! : under.at(at - 1)!;
    props.onChoose(next);
    if (under.length > 1)
      props.onAnnounce(`${under.length} claims overlap here. Click again for the next.`);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: no element is a text one can select in by keyboard
    <div
      ref={scroller}
      role="group"
      aria-label="Text of the source"
      aria-describedby="text-keys-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and takes keys, as its label says
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      className="relative h-full overflow-y-auto overscroll-contain outline-offset-[-2px] print:overflow-visible"
    >
      <p id="text-keys-hint" className="sr-only">
        Arrow keys go from sentence to sentence. Enter selects a sentence.
      </p>
      <div ref={frame} className="relative mx-auto max-w-[44rem] px-5 py-8 sm:px-8 print:p-0">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: every claim is reachable in the list */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above, and by j and k */}
        <div
          ref={root}
          lang={snapshot.language ?? undefined}
          className="reading"
          onClick={onClick}
          onPointerOver={(event) =>
            tieHover(props.reader.current, claimsUnder(event.target).at(-1) ?? null)
          }
          onPointerLeave={() => tieHover(props.reader.current, null)}
        >
          <FirstStretch text={props.firstText} spans={spans} chosenId={chosenId} />
        </div>
        {selection && props.canWrite && (
          <SelectionBar
            selection={selection}
            sheet={sheet}
            frame={frame}
            isDrafting={props.isDrafting}
            onNew={() => props.onConfirm(selection)}
            onUse={props.onUse}
            onPick={props.onPick}
            notes={notesIn(props.noteSpots, selection)}
            onNotes={() => props.onNotes(selection)}
          />
        )}
      </div>
    </div>
  );
}
