'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Range } from '@/lib/text/span';
import type { ReaderPlace } from './reader-url';
import type { ReaderClaim } from './reader-view';
import type { TextPaneHandle } from './text-pane';

interface WalkOptions {
  text: string;
  isWhole: boolean;
  byId: ReadonlyMap<number, ReaderClaim>;
  listed: readonly ReaderClaim[];
  place: ReaderPlace;
  selection: Range | null;
  pane: RefObject<TextPaneHandle | null>;
  side: RefObject<HTMLElement | null>;
  onPlace: (change: Partial<ReaderPlace>) => void;
  onSelect: (range: Range) => void;
  onAnnounce: (words: string) => void;
}

function wordsOf(claim: ReaderClaim | undefined): Range | undefined {
  return claim?.spans.find((span) => span.role === 'content');
}

/** Going from claim to claim, between the list and the text, and to where the address leads. */
export function useWalk(options: WalkOptions) {
  const { text, isWhole, byId, listed, place, selection, pane, side } = options;

  const choose = (claimId: number) => {
    options.onPlace({ claim: claimId, at: null });
    const words = wordsOf(byId.get(claimId));
    if (words) pane.current?.reveal(words);
  };

  const follow = useEffectEvent(() => {
    const { at, claim } = place;
    if (at && at.end <= text.length) {
      // Whoever has chosen other words meanwhile keeps them.
      if (selection && (selection.start !== at.start || selection.end !== at.end)) return;
      options.onSelect(at);
      pane.current?.reveal(at);
      return;
    }
    const words = claim === null ? undefined : wordsOf(byId.get(claim));
    if (words) pane.current?.reveal(words);
  });
  // A link leads to its words: at once, and again when the rest of the text is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival of the text is the occasion
  useEffect(() => follow(), [isWhole]);

  const step = (by: 1 | -1) => {
    const at = listed.findIndex((claim) => claim.id === place.claim);
    const next = listed[at === -1 ? (by === 1 ? 0 : listed.length - 1) : at + by];
    if (next) choose(next.id);
    else options.onAnnounce(by === 1 ? 'That was the last claim.' : 'That was the first claim.');
  };

  /** From the sentence that has the focus to its claim in the list, and from there to the text. */
  const jump = () => {
    const sentence = pane.current?.focusedSentence();
    if (!sentence) return pane.current?.focus();
    const claim = listed.find((candidate) =>
      candidate.spans.some(
        (s) => s.role === 'content' && s.start < sentence.end && s.end > sentence.start,
      ),
    );
    if (!claim) return options.onAnnounce('No claim in this sentence.');
    choose(claim.id);
    side.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };

  return { choose, step, jump };
}
