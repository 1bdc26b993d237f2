'use client';

import { type RefObject, useState } from 'react';
import type { Range } from '@/lib/text/span';
import { type ClaimDraft, draftOf, newDraft, withSpan } from './claim-draft';
import type { ReaderClaim, SpanRole } from './reader-view';
import type { TextPaneHandle } from './text-pane';

interface DraftingOptions {
  text: string;
  pane: RefObject<TextPaneHandle | null>;
  side: RefObject<HTMLElement | null>;
  onAnnounce: (words: string) => void;
}

/** The claim being written and the words selected for it: what goes between text and form. */
export function useDrafting({ text, pane, side, onAnnounce }: DraftingOptions) {
  const [selection, setSelection] = useState<Range | null>(null);
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const [waitingRole, setWaitingRole] = useState<SpanRole | null>(null);

  const clearSelection = () => {
    setSelection(null);
    document.getSelection()?.removeAllRanges();
  };
  const use = (role: SpanRole, range: Range) => {
    if (!draft) return;
    setDraft(withSpan(draft, text, role, range));
    setWaitingRole(null);
    clearSelection();
  };

  return {
    selection,
    setSelection,
    draft,
    setDraft,
    waitingRole,
    use,
    begin: () => setDraft(newDraft(text, selection)),
    edit: (claim: ReaderClaim) => setDraft(draftOf(claim)),
    /** Words taken in the text: for the field that waits for them, or the start of a new claim. */
    take: (range: Range) => {
      if (!draft) {
        setDraft(newDraft(text, range));
        clearSelection();
        return;
      }
      const role = waitingRole ?? 'content';
      use(role, range);
      onAnnounce('Taken over into the form.');
      const field = `[data-role-field="${role}"] button`;
      requestAnimationFrame(() => side.current?.querySelector<HTMLElement>(field)?.focus());
    },
    selectInText: (role: SpanRole) => {
      setWaitingRole(role);
      pane.current?.focus();
    },
    leave: () => {
      setDraft(null);
      setWaitingRole(null);
      setSelection(null);
      pane.current?.focus();
    },
  };
}
