'use client';

import { Check, MessageSquareReply, RotateCcw } from 'lucide-react';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import type { CallableMember } from '@/lib/annotations/call-members';
import type { NoteDraft } from '@/lib/annotations/schema';
import type { Failure } from '@/lib/result';
import { reopenThreadAction, resolveThreadAction } from './actions';
import { NoteForm } from './note-form';

interface ThreadDeedsProps {
  threadId: number;
  /** Whom the answer is to, for the button's name. */
  authorName: string;
  can: { reply: boolean; resolve: boolean; reopen: boolean };
  members: readonly CallableMember[];
  /** An answer that was begun: then its form is open. */
  draft: NoteDraft | undefined;
}

/** Answer, resolve, reopen. */
export function ThreadDeeds({ threadId, authorName, can, members, draft }: ThreadDeedsProps) {
  const [isAnswering, setAnswering] = useState(draft !== undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const settle = (action: typeof resolveThreadAction) =>
    start(async () => {
      const result = await action({ annotationId: threadId });
      setFailure(result.ok ? null : result.failure);
    });
  if (!can.reply && !can.resolve && !can.reopen) return null;
  return (
    <div className="no-print mt-3 flex flex-col gap-3">
      <FormSummary failure={failure} />
      {isAnswering && can.reply && (
        <NoteForm
          target={{ threadId }}
          subject={`reply ${threadId}`}
          draft={draft}
          members={members}
          label={`Answer to ${authorName}`}
          submitLabel="Answer"
          autoFocus={draft === undefined}
          onDone={() => setAnswering(false)}
          onCancel={() => setAnswering(false)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {can.reply && !isAnswering && (
          <Button size="small" onPress={() => setAnswering(true)}>
            <MessageSquareReply aria-hidden="true" className="size-3.5" /> Answer
          </Button>
        )}
        {can.resolve && (
          <Button size="small" isPending={isBusy} onPress={() => settle(resolveThreadAction)}>
            <Check aria-hidden="true" className="size-3.5" /> Resolve
          </Button>
        )}
        {can.reopen && (
          <Button size="small" isPending={isBusy} onPress={() => settle(reopenThreadAction)}>
            <RotateCcw aria-hidden="true" className="size-3.5" /> Reopen
          </Button>
        )}
      </div>
    </div>
  );
}
