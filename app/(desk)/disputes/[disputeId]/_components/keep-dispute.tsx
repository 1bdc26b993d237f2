'use client';

import { CheckCheck, RotateCcw } from 'lucide-react';
import { useEffect, useState, useTransition } from 'react';
import type { ActionResult } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextArea } from '@/app/_components/text-field';
import { ClaimPicker, type PickedClaim } from '@/app/(desk)/claims/_components/claim-picker';
import type { Failure } from '@/lib/result';
import { type SideField, SideFields } from '../../_components/side-fields';
import {
  addClaimToDisputeAction,
  reopenDisputeAction,
  reviseDisputeAction,
  settleDisputeAction,
} from '../../actions';

export interface KeepableDispute {
  id: number;
  version: number;
  question: string;
  state: 'open' | 'settled';
  sides: readonly { ordinal: number; label: string }[];
  hasClaims: boolean;
}

/** What checkers and editors do to a dispute: fill it, reword it, settle it, take it up again. */
export function KeepDispute({ dispute }: { dispute: KeepableDispute }) {
  return (
    <div className="no-print mt-10 flex flex-col gap-3">
      {dispute.state === 'open' ? (
        <>
          <AddClaim dispute={dispute} />
          <Revise dispute={dispute} />
          {dispute.hasClaims && <Settle dispute={dispute} />}
        </>
      ) : (
        <Reopen dispute={dispute} />
      )}
    </div>
  );
}

/** Sends one change; after a conflict the input stays and the version moves on. */
function useDeed(version: number) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [current, setCurrent] = useState(version);
  const [isBusy, start] = useTransition();
  useEffect(() => setCurrent(version), [version]);
  const send = (deed: () => Promise<ActionResult<unknown>>, onDone = () => {}) =>
    start(async () => {
      const result = await deed();
      setFailure(result.ok ? null : result.failure);
      if (result.ok) onDone();
      else if (result.failure.currentVersion) setCurrent(result.failure.currentVersion);
    });
  return { failure, version: current, isBusy, send };
}

function Part({
  title,
  isOpen = false,
  children,
}: {
  title: string;
  isOpen?: boolean;
  children: React.ReactNode;
}) {
  return (
    <details open={isOpen} className="rounded-box border border-rule bg-sheet">
      <summary className="tap px-4 py-2.5 font-medium text-accent">{title}</summary>
      <div className="border-t border-rule p-4">{children}</div>
    </details>
  );
}

function AddClaim({ dispute }: { dispute: KeepableDispute }) {
  const [round, setRound] = useState(0);
  const [claim, setClaim] = useState<PickedClaim | null>(null);
  const [side, setSide] = useState(String(dispute.sides[0]?.ordinal ?? 1));
  const [missing, setMissing] = useState<string | undefined>();
  const { failure, isBusy, send } = useDeed(dispute.version);

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!claim) return setMissing('Choose a claim from the list.');
    setMissing(undefined);
    const input = { disputeId: dispute.id, claimId: claim.id, side: Number(side) };
    send(
      () => addClaimToDisputeAction(input),
      () => {
        setClaim(null);
        setRound(round + 1);
      },
    );
  }
  return (
    <Part title="Add a claim" isOpen={!dispute.hasClaims}>
      <form onSubmit={save} noValidate className="flex flex-col gap-4">
        <FormSummary failure={failure} />
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <ClaimPicker
            key={round}
            label="Claim"
            onPick={setClaim}
            error={missing ?? failure?.fields?.claimId}
          />
          <Select
            label="Side"
            choices={dispute.sides.map(({ ordinal, label }) => ({ id: String(ordinal), label }))}
            value={side}
            onChange={setSide}
            error={failure?.fields?.side}
          />
        </div>
        <div>
          <Button type="submit" variant="primary" isPending={isBusy}>
            Put it on this side
          </Button>
        </div>
      </form>
    </Part>
  );
}

function Revise({ dispute }: { dispute: KeepableDispute }) {
  const [sides, setSides] = useState<SideField[]>(() =>
    dispute.sides.map(({ ordinal, label }) => ({ key: ordinal, ordinal, label })),
  );
  const { failure, version, isBusy, send } = useDeed(dispute.version);
  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = {
      disputeId: dispute.id,
      version,
      question: new FormData(event.currentTarget).get('question'),
      sides: sides.map(({ ordinal, label }) => ({ ordinal, label })),
    };
    send(() => reviseDisputeAction(input));
  }
  return (
    <Part title="Reword the question or the sides">
      <form onSubmit={save} noValidate className="flex flex-col gap-4">
        <FormSummary failure={failure} />
        <TextArea
          name="question"
          label="Question"
          rows={2}
          serif
          defaultValue={dispute.question}
          error={failure?.fields?.question}
        />
        <SideFields sides={sides} onChange={setSides} />
        <div>
          <Button type="submit" variant="primary" isPending={isBusy}>
            Save
          </Button>
        </div>
      </form>
    </Part>
  );
}

function Settle({ dispute }: { dispute: KeepableDispute }) {
  const { failure, version, isBusy, send } = useDeed(dispute.version);
  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const conclusion = new FormData(event.currentTarget).get('conclusion');
    send(() => settleDisputeAction({ disputeId: dispute.id, version, conclusion }));
  }
  return (
    <Part title="Settle this dispute">
      <form onSubmit={save} noValidate className="flex flex-col gap-4">
        <FormSummary failure={failure} />
        <TextArea
          name="conclusion"
          label="Conclusion"
          hint="What the newsroom holds to be so, and why. You can use Markdown. Nothing in the dispute changes from then on, until somebody takes it up again."
          rows={5}
          isRequired
          error={failure?.fields?.conclusion}
        />
        <div>
          <Button type="submit" variant="primary" isPending={isBusy}>
            <CheckCheck aria-hidden="true" className="size-4" /> Settle it
          </Button>
        </div>
      </form>
    </Part>
  );
}

function Reopen({ dispute }: { dispute: KeepableDispute }) {
  const { failure, version, isBusy, send } = useDeed(dispute.version);
  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    send(() => reopenDisputeAction({ disputeId: dispute.id, version, reason }));
  }
  return (
    <Part title="Take it up again">
      <form onSubmit={save} noValidate className="flex flex-col gap-4">
        <FormSummary failure={failure} />
        <TextArea
          name="reason"
          label="Why"
          hint="The conclusion leaves the page and stays in the log."
          rows={3}
          isRequired
          error={failure?.fields?.reason}
        />
        <div>
          <Button type="submit" isPending={isBusy}>
            <RotateCcw aria-hidden="true" className="size-4" /> Take it up again
          </Button>
        </div>
      </form>
    </Part>
  );
}
