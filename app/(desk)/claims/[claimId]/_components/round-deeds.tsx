'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import type { Assignee } from '@/lib/reviews/asked-members';
import type { AssignmentStanding } from '@/lib/reviews/assignment-standing';
import { AssignForm } from '../../../reviews/_components/assign-form';
import { callOffReviewAction, closeRatingAction, takeClaimAction } from '../../../reviews/actions';

export interface RoundDeedsProps {
  claimId: number;
  reviewId: number | null;
  can: AssignmentStanding['can'];
  assignees: readonly Assignee[];
  /** Members who are still to rate. */
  waiting: number;
  ratingsIn: number;
}

type Open = 'assign' | 'close' | 'callOff';

/** Assign, take it, close rating, call the review off. */
export function RoundDeeds({
  claimId,
  reviewId,
  can,
  assignees,
  waiting,
  ratingsIn,
}: RoundDeedsProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const shut = () => setOpen(null);
  const take = () =>
    start(async () => {
      const result = await takeClaimAction({ claimId });
      setFailure(result.ok ? null : result.failure);
    });
  if (!can.assign && !can.take && !can.closeRating && !can.callOff) return null;
  return (
    <div className="no-print flex flex-col gap-2">
      <FormSummary failure={failure} />
      <div className="flex flex-wrap gap-2">
        {can.take && (
          <Button variant={can.assign ? 'quiet' : 'primary'} isPending={isBusy} onPress={take}>
            Take it to rate
          </Button>
        )}
        {can.assign && (
          <Button
            variant={reviewId === null ? 'primary' : 'quiet'}
            onPress={() => setOpen('assign')}
          >
            {can.assignAgain ? 'Have it rated again …' : 'Assign …'}
          </Button>
        )}
        {can.closeRating && <Button onPress={() => setOpen('close')}>Close rating …</Button>}
        {can.callOff && <Button onPress={() => setOpen('callOff')}>Call the review off …</Button>}
      </div>
      <Dialog
        title={can.assignAgain ? 'Have this claim rated again' : 'Assign this claim'}
        isOpen={open === 'assign'}
        onOpenChange={(is) => !is && shut()}
      >
        <AssignForm
          claimIds={[claimId]}
          assignees={assignees}
          isAgain={can.assignAgain}
          onDone={shut}
          onCancel={shut}
        />
      </Dialog>
      <Dialog title="Close rating" isOpen={open === 'close'} onOpenChange={(is) => !is && shut()}>
        <EndForm
          what={closingWords(ratingsIn, waiting)}
          label="Close rating"
          isReasonNeeded={false}
          send={(reason) => closeRatingAction({ reviewId, reason })}
          onDone={shut}
        />
      </Dialog>
      <Dialog
        title="Call this review off"
        isOpen={open === 'callOff'}
        onOpenChange={(is) => !is && shut()}
      >
        <EndForm
          what="Nobody has rated yet. Whoever was asked is let off, and the claim is open again."
          label="Call it off"
          isReasonNeeded
          send={(reason) => callOffReviewAction({ reviewId, reason })}
          onDone={shut}
        />
      </Dialog>
    </div>
  );
}

function closingWords(ratingsIn: number, waiting: number): string {
  const given = ratingsIn === 1 ? '1 rating is in' : `${ratingsIn} ratings are in`;
  const left = waiting === 0 ? '' : ` ${waiting} still waited for will not rate any more.`;
  return `${given}. Everybody sees them then, and no more can be given in this round.${left}`;
}

function EndForm({
  what,
  label,
  isReasonNeeded,
  send,
  onDone,
}: {
  what: string;
  label: string;
  isReasonNeeded: boolean;
  send: (reason: string) => ReturnType<typeof closeRatingAction>;
  onDone: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    start(async () => {
      const result = await send(reason);
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <p>{what}</p>
      <TextArea
        name="reason"
        label="Why"
        rows={3}
        isRequired={isReasonNeeded}
        error={failure?.fields?.reason}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
