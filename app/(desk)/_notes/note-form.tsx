'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextArea } from '@/app/_components/text-field';
import { motivationWords, openingMotivations } from '@/lib/annotations/annotation';
import type { CallableMember } from '@/lib/annotations/call-members';
import type { NoteDraft } from '@/lib/annotations/schema';
import type { WrittenNote } from '@/lib/annotations/write-annotation';
import type { Failure } from '@/lib/result';
import { editNoteAction, writeNoteAction } from './actions';
import { MentionField } from './mention-field';
import { useDraft } from './use-draft';

/** What the note will be: on a place, an answer, or new words for one that is there. */
export type NoteTarget =
  | { claimId: number }
  | { adjudicationId: number }
  | { threadId: number }
  | { span: { snapshotId: number; start: number; end: number; exact: string }; claimId?: number }
  | { annotationId: number; version: number };

export interface NoteFormProps {
  target: NoteTarget;
  /** Under which the draft is kept, such as "claim 12". */
  subject: string;
  /** What was kept of an earlier beginning. */
  draft?: NoteDraft | undefined;
  /** What an untouched form holds: the note that is edited. */
  initial?: NoteDraft;
  members: readonly CallableMember[];
  label: string;
  hint?: string;
  submitLabel: string;
  autoFocus?: boolean;
  onDone?: (note: WrittenNote) => void;
  onCancel?: () => void;
}

const choices = openingMotivations.map((id) => ({ id, label: motivationWords[id] }));

/** Words, what they are for, and whom they call; kept as a draft while they are written. */
export function NoteForm(props: NoteFormProps) {
  const { target } = props;
  const { draft, change, isKept, pause, forget, discard } = useDraft(
    props.subject,
    props.draft,
    props.initial ?? { body: '' },
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState('version' in target ? target.version : 0);
  const [isBusy, start] = useTransition();
  const isOpening = !('threadId' in target) && !('annotationId' in target);

  function send(event: React.FormEvent) {
    event.preventDefault();
    pause();
    start(async () => {
      const { body, mentions, motivation } = draft;
      const said = { body, mentions, ...(isOpening && { motivation }) };
      const result =
        'annotationId' in target
          ? await editNoteAction({ annotationId: target.annotationId, version, ...said })
          : await writeNoteAction({ ...target, ...said });
      if (result.ok) {
        setFailure(null);
        forget();
        props.onDone?.(result.value);
        return;
      }
      if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
      setFailure(result.failure);
    });
  }

  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-3">
      <FormSummary failure={failure} />
      <TextArea
        label={props.label}
        hint={props.hint}
        value={draft.body}
        onChange={(body) => change({ body })}
        rows={3}
        autoFocus={props.autoFocus ?? false}
        error={failure?.fields?.body}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        {isOpening && (
          <Select
            label="What it is"
            choices={choices}
            value={draft.motivation ?? 'commenting'}
            onChange={(id) => change({ motivation: choices.find((one) => one.id === id)?.id })}
            className="w-40"
          />
        )}
        <MentionField
          members={props.members}
          called={draft.mentions ?? []}
          onChange={(mentions) => change({ mentions })}
          error={failure?.fields?.mentions}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" isPending={isBusy}>
          {props.submitLabel}
        </Button>
        {props.onCancel && (
          <Button
            onPress={() => {
              discard();
              props.onCancel?.();
            }}
          >
            Cancel
          </Button>
        )}
        <span aria-live="polite" className="text-small text-ink-soft">
          {isKept && 'Draft kept'}
        </span>
      </div>
    </form>
  );
}
