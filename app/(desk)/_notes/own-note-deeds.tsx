'use client';

import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { FormSummary } from '@/app/_components/form-summary';
import type { CallableMember } from '@/lib/annotations/call-members';
import type { NoteDraft } from '@/lib/annotations/schema';
import type { Failure } from '@/lib/result';
import { withdrawNoteAction } from './actions';
import { NoteForm } from './note-form';

interface OwnNoteDeedsProps {
  note: { id: number; version: number; body: string; mentions: number[] };
  can: { edit: boolean; withdraw: boolean };
  members: readonly CallableMember[];
  /** An edit that was begun: then its form is open. */
  draft: NoteDraft | undefined;
}

/** What its author may do to a note: say it better, or take it back. */
export function OwnNoteDeeds({ note, can, members, draft }: OwnNoteDeedsProps) {
  const [isEditing, setEditing] = useState(draft !== undefined);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!can.edit && !can.withdraw) return null;
  if (isEditing && can.edit) {
    return (
      <div className="no-print mt-2">
        <NoteForm
          target={{ annotationId: note.id, version: note.version }}
          subject={`edit ${note.id}`}
          draft={draft}
          initial={{ body: note.body, mentions: note.mentions }}
          members={members}
          label="Your note"
          hint="What it said before stays readable."
          submitLabel="Save"
          autoFocus
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      </div>
    );
  }
  return (
    <div className="no-print mt-1 flex flex-col gap-2">
      <FormSummary failure={failure} />
      <div className="flex flex-wrap gap-1">
        {can.edit && (
          <Button size="small" variant="plain" onPress={() => setEditing(true)}>
            <Pencil aria-hidden="true" className="size-3.5" /> Edit
          </Button>
        )}
        {can.withdraw && (
          <Button size="small" variant="plain" onPress={() => setAsking(true)}>
            <Undo2 aria-hidden="true" className="size-3.5" /> Withdraw
          </Button>
        )}
      </div>
      <ConfirmDialog
        title="Withdraw this note?"
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirmLabel="Withdraw the note"
        danger
        onConfirm={async () => {
          const result = await withdrawNoteAction({ annotationId: note.id, version: note.version });
          setFailure(result.ok ? null : result.failure);
        }}
      >
        Its words disappear for everybody but auditors. That there was a note stays to be seen.
      </ConfirmDialog>
    </div>
  );
}
