'use client';

import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Skeleton } from '@/app/_components/skeleton';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { addressOfNote, withPlainMentions } from '@/lib/annotations/annotation';
import type { NoteView, ThreadView } from '@/lib/annotations/note-view';
import { withDirectionShown } from '@/lib/text/prose';
import { type NotesOfPlace, notesAction } from '../../../_notes/actions';
import { NoteForm } from '../../../_notes/note-form';
import type { ReaderSnapshot } from './reader-view';

type Place =
  | { claimId: number }
  | { snapshotId: number; start: number; end: number; exact: string };

interface NotesPanelProps {
  place: Place;
  /** The capture that is open, for the way to where notes are answered. */
  snapshot: Pick<ReaderSnapshot, 'sourceId' | 'number'>;
  canWrite: boolean;
  /** A note was written: the margin has something new to tell. */
  onNoted: () => void;
}

/** The threads on a claim or on words of the text, in brief, and a form for a new note. */
export function NotesPanel({ place, snapshot, canWrite, onNoted }: NotesPanelProps) {
  const [found, setFound] = useState<NotesOfPlace | 'failed' | null>(null);
  const asked = JSON.stringify(place);
  const load = useCallback(async () => {
    const result = await notesAction(JSON.parse(asked) as Place);
    setFound(result.ok ? result.value : 'failed');
  }, [asked]);
  useEffect(() => void load(), [load]);

  if (found === null) return <Skeleton lines={3} label="Fetching the notes" />;
  if (found === 'failed') {
    return (
      <div role="alert" className="flex flex-col items-start gap-2 text-small">
        The notes did not arrive.
        <Button size="small" onPress={() => void load()}>
          Try again
        </Button>
      </div>
    );
  }
  const { threads } = found.threads;
  return (
    <div className="flex flex-col gap-5">
      {threads.length === 0 && <p className="text-small text-ink-soft">No notes here yet.</p>}
      {threads.length > 0 && (
        <ol className="flex flex-col gap-4">
          {threads.map((thread) => (
            <li key={thread.root.id} className="border-s-2 border-rule ps-3">
              <BriefThread thread={thread} snapshot={snapshot} />
            </li>
          ))}
        </ol>
      )}
      {canWrite && (
        <NoteForm
          target={
            'claimId' in place
              ? place
              : {
                  span: {
                    snapshotId: place.snapshotId,
                    start: place.start,
                    end: place.end,
                    exact: place.exact,
                  },
                }
          }
          subject={'claimId' in place ? `claim ${place.claimId}` : `snapshot ${place.snapshotId}`}
          draft={found.draft}
          members={found.members}
          label="New note"
          submitLabel="Write the note"
          onDone={() => {
            void load();
            onNoted();
          }}
        />
      )}
    </div>
  );
}

function BriefThread({
  thread: { root, replies, resolvedAt },
  snapshot,
}: {
  thread: ThreadView;
  snapshot: NotesPanelProps['snapshot'];
}) {
  const place = { ...root, sourceId: snapshot.sourceId, snapshotNumber: snapshot.number };
  return (
    <>
      {resolvedAt !== null && <p className="text-small font-semibold text-good">Resolved</p>}
      {[root, ...replies].map((note) => (
        <BriefNote key={note.id} note={note} />
      ))}
      <p className="mt-1 text-small">
        <TextLink href={addressOfNote(place)}>Answer or resolve</TextLink>
      </p>
    </>
  );
}

function BriefNote({ note }: { note: NoteView }) {
  return (
    <div className="mb-1.5">
      <p className="text-small text-ink-soft">
        <strong className="font-semibold text-ink">{note.author.name}</strong>{' '}
        <Timestamp at={note.createdAt} />
      </p>
      {note.body === null ? (
        <p className="text-ink-soft italic">Withdrawn by its author</p>
      ) : (
        <p className="break-words whitespace-pre-wrap">
          {withDirectionShown(withPlainMentions(note.body))}
        </p>
      )}
    </div>
  );
}
