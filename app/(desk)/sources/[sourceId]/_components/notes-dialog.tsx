'use client';

import { Dialog } from '@/app/_components/dialog';
import type { Range } from '@/lib/text/span';
import { NotesPanel } from './notes-panel';
import type { ReaderSnapshot } from './reader-view';

interface NotesDialogProps {
  snapshot: ReaderSnapshot;
  /** The words whose notes are looked at; null: none. */
  words: Range | null;
  text: string;
  canWrite: boolean;
  onNoted: () => void;
  onClose: () => void;
}

/** The notes on some words of the text, and a form for another. */
export function NotesDialog({ snapshot, words, text, ...more }: NotesDialogProps) {
  return (
    <Dialog
      title="Notes on these words"
      isOpen={words !== null}
      onOpenChange={(isOpen) => !isOpen && more.onClose()}
      width="wide"
    >
      {words && (
        <>
          <blockquote className="mb-4 line-clamp-5 border-s-2 border-accent ps-3 font-serif text-lead break-words">
            {text.slice(words.start, words.end)}
          </blockquote>
          <NotesPanel
            place={{
              snapshotId: snapshot.id,
              ...words,
              exact: text.slice(words.start, words.end),
            }}
            snapshot={snapshot}
            canWrite={more.canWrite}
            onNoted={more.onNoted}
          />
        </>
      )}
    </Dialog>
  );
}
