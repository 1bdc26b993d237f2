'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

const storageKey = 'verbatim-reader-split';
const least = 24;
const most = 60;
const usual = 36;

/**
 * Text and claims side by side. The line between them moves by pointer, by arrow keys, and by Home
 * and End; its place is kept in this browser. On narrow screens the two stand one above the other.
 */
export function SplitPane({ main, side }: { main: React.ReactNode; side: React.ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(usual);
  useEffect(() => {
    const stored = Number(localStorage.getItem(storageKey));
    if (stored >= least && stored <= most) setShare(stored);
  }, []);
  useEffect(() => {
    frame.current?.style.setProperty('--side', `${share}%`);
  }, [share]);

  const move = (to: number) => {
    const next = Math.round(Math.min(most, Math.max(least, to)));
    setShare(next);
    localStorage.setItem(storageKey, String(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const goals: Record<string, number> = {
      ArrowLeft: share + 2,
      ArrowRight: share - 2,
      Home: most,
      End: least,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    move(goal);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const { right, width } = frame.current.getBoundingClientRect();
    move(((right - event.clientX) / width) * 100);
  };

  return (
    <div
      ref={frame}
      className="min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(0,1fr)_1px_minmax(18rem,var(--side,36%))] print:block"
    >
      <div className="relative min-h-0 max-lg:h-[62dvh] max-lg:border-b max-lg:border-edge print:h-auto!">
        {main}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the claims"
        aria-valuenow={share}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => move(usual)}
        className="no-print relative cursor-col-resize touch-none bg-edge before:absolute before:inset-y-0 before:-inset-x-3 before:content-[''] hover:bg-accent focus-visible:bg-accent max-lg:hidden"
      />
      <div className="min-h-0 min-w-0 print:hidden">{side}</div>
    </div>
  );
}
