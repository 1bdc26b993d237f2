import { Badge } from '@/app/_components/badge';
import { Prose } from '@/app/_components/prose';
import { Timestamp } from '@/app/_components/timestamp';
import { motivationWords } from '@/lib/annotations/annotation';
import type { CallableMember } from '@/lib/annotations/call-members';
import type { NoteView } from '@/lib/annotations/note-view';
import type { NoteDraft } from '@/lib/annotations/schema';
import { OwnNoteDeeds } from './own-note-deeds';

interface NoteCardProps {
  note: NoteView;
  members: readonly CallableMember[];
  draft: NoteDraft | undefined;
}

/** One note: who, when, what for, its words, and how it read before. */
export function NoteCard({ note, members, draft }: NoteCardProps) {
  return (
    <div id={`note-${note.id}`} className="scroll-mt-4 target:bg-accent-wash">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-small text-ink-soft">
        <strong className="font-semibold text-ink">{note.author.name}</strong>
        <Timestamp at={note.createdAt} />
        {note.editedAt !== null && <span>edited</span>}
        {note.motivation !== 'commenting' && note.motivation !== 'replying' && (
          <Badge>{motivationWords[note.motivation]}</Badge>
        )}
      </p>
      {note.withdrawnAt !== null && (
        <p className="text-body text-ink-soft italic">
          Withdrawn by its author, <Timestamp at={note.withdrawnAt} />
        </p>
      )}
      {note.body !== null && <Prose markdown={note.body} />}
      {note.mentions.length > 0 && (
        <p className="mt-0.5 text-small text-ink-soft">
          For {note.mentions.map(({ name }) => name).join(', ')}
        </p>
      )}
      {note.earlier.length > 0 && (
        <details className="mt-1 text-small">
          <summary className="tap cursor-pointer text-ink-soft">How it read before</summary>
          <ol className="mt-1 flex flex-col gap-2 border-s-2 border-rule ps-3">
            {note.earlier.map((wording) => (
              <li key={wording.until}>
                <span className="text-ink-soft">
                  until <Timestamp at={wording.until} />
                </span>
                <Prose markdown={wording.body} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {note.body !== null && (
        <OwnNoteDeeds
          key={note.version}
          note={{
            id: note.id,
            version: note.version,
            body: note.body,
            mentions: note.mentions.map(({ id }) => id),
          }}
          can={note.can}
          members={members}
          draft={draft}
        />
      )}
    </div>
  );
}
