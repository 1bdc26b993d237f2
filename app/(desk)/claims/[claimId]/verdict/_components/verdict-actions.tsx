'use client';

import { CheckCheck, Globe, PencilLine, Send, Undo2 } from 'lucide-react';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { LinkButton } from '@/app/_components/link-button';
import { StatusMark } from '@/app/_components/status-mark';
import type { Failure } from '@/lib/result';
import type { Passage } from '@/lib/verdicts/passages';
import { recallVerdictAction, submitVerdictAction } from '../actions';
import { ApproveForm } from './approve-form';
import { PublishForm, WithdrawForm } from './publish-forms';
import { ReturnForm } from './return-form';

/** The version before the member's eyes, as every step names it. */
export interface ShownVerdict {
  claimId: number;
  verdictId: number;
  number: number;
  version: number;
  status: string;
  /** Something of it has been published before. */
  isPublic: boolean;
}

export interface VerdictActionsProps {
  verdict: ShownVerdict;
  claimStatus: string;
  can: Record<
    'write' | 'submit' | 'recall' | 'approve' | 'return' | 'publish' | 'withdraw',
    boolean
  >;
  /** Why an editor is offered no answer. */
  whyNot: string | null;
  quorum: { needed: number; given: number };
  passages: Passage[];
}

type Open = 'approve' | 'return' | 'publish' | 'withdraw' | null;

/** Where the verdict stands, and what this member may do about it now. */
export function VerdictActions(props: VerdictActionsProps) {
  const { verdict, claimStatus, can, whyNot, quorum, passages } = props;
  const [open, setOpen] = useState<Open>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const close = () => setOpen(null);
  const dialog = (which: NonNullable<Open>) => ({
    isOpen: open === which,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? which : null),
  });
  const step = (action: (raw: Record<string, unknown>) => Promise<ActionResult<unknown>>) =>
    start(async () => {
      const result = await action({ ...verdict });
      setFailure(result.ok ? null : result.failure);
    });
  const done = (said: string) => {
    close();
    toast.success(said);
  };
  const isWaiting = verdict.status === 'submitted';
  return (
    <section
      aria-label="Where it stands"
      className="no-print mb-6 flex flex-col gap-3 rounded-box border border-rule bg-sheet px-4 py-3"
    >
      <FormSummary failure={failure} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StatusMark status={verdict.status} />
        <span className="text-body">Version {verdict.number}</span>
        {isWaiting && quorum.needed > 1 && (
          <span className="text-small text-ink-soft">
            {quorum.given} of {quorum.needed} approvals
          </span>
        )}
        {claimStatus === 'in_review' && (
          <span className="text-small text-ink-soft">The claim is being rated again.</span>
        )}
      </div>
      {whyNot && <p className="text-body text-ink-soft">{whyNot}</p>}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {can.approve && (
          <Button variant="primary" onPress={() => setOpen('approve')}>
            <CheckCheck aria-hidden="true" className="size-4" /> Approve
          </Button>
        )}
        {can.publish && (
          <Button variant="primary" onPress={() => setOpen('publish')}>
            <Globe aria-hidden="true" className="size-4" />
            {verdict.isPublic ? 'Publish the correction' : 'Publish'}
          </Button>
        )}
        {can.submit && (
          <Button variant="primary" isPending={isBusy} onPress={() => step(submitVerdictAction)}>
            <Send aria-hidden="true" className="size-4" /> Submit
          </Button>
        )}
        {can.write && (
          <LinkButton href={`/claims/${verdict.claimId}/verdict?write`}>
            <PencilLine aria-hidden="true" className="size-4" />
            {verdict.isPublic ? 'Write a correction' : 'Go on writing'}
          </LinkButton>
        )}
        {can.return && (
          <Button onPress={() => setOpen('return')}>
            <Undo2 aria-hidden="true" className="size-4" /> Return
          </Button>
        )}
        {can.recall && (
          <Button isPending={isBusy} onPress={() => step(recallVerdictAction)}>
            <Undo2 aria-hidden="true" className="size-4" /> Take it back
          </Button>
        )}
        {can.withdraw && (
          <Button variant="danger" onPress={() => setOpen('withdraw')}>
            Withdraw what is public
          </Button>
        )}
      </div>
      <Dialog title={`Approve version ${verdict.number}`} {...dialog('approve')}>
        <ApproveForm
          verdict={verdict}
          quorum={quorum}
          onDone={() => done('You approved this version.')}
          onCancel={close}
        />
      </Dialog>
      <Dialog title="Return the verdict" width="wide" {...dialog('return')}>
        <ReturnForm
          verdict={verdict}
          passages={passages}
          onDone={() => done('The verdict is returned.')}
          onCancel={close}
        />
      </Dialog>
      <Dialog
        title={verdict.isPublic ? 'Publish the correction' : 'Publish the verdict'}
        {...dialog('publish')}
      >
        <PublishForm verdict={verdict} onDone={done} onCancel={close} />
      </Dialog>
      <Dialog title="Withdraw the verdict" {...dialog('withdraw')}>
        <WithdrawForm verdict={verdict} onDone={done} onCancel={close} />
      </Dialog>
    </section>
  );
}
