'use client';

import { CalendarClock, Check, EyeOff, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/app/_components/badge';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { Dialog } from '@/app/_components/dialog';
import { type Column, Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import type { Assignee } from '@/lib/reviews/asked-members';
import type { QueueRow } from '@/lib/reviews/queue';
import { formatPartialDate } from '@/lib/sources/partial-date';
import { AssignForm } from './assign-form';
import { TakeButton } from './take-button';

export interface QueueTableProps {
  rows: readonly QueueRow[];
  caption: string;
  /** Whom the member may ask; empty when they assign nobody. */
  assignees: readonly Assignee[];
  canTake: boolean;
  memberId: number;
}

/** A page of a queue; who assigns can choose several claims and ask for all of them at once. */
export function QueueTable({ rows, caption, assignees, canTake, memberId }: QueueTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isAssigning, setAssigning] = useState(false);
  const ids = rows.map(({ claimId }) => claimId).filter((id) => chosen.has(id));
  const choose = (id: number, is: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (is) after.add(id);
      else after.delete(id);
      return after;
    });
  const isAll = ids.length === rows.length;
  return (
    <>
      {assignees.length > 0 && (
        <div className="no-print sticky top-0 z-20 mb-2 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 bg-paper py-1 max-md:top-12">
          <Checkbox
            label="All on this page"
            isSelected={isAll}
            isIndeterminate={ids.length > 0 && !isAll}
            onChange={(is) => setChosen(new Set(is ? rows.map(({ claimId }) => claimId) : []))}
          />
          {ids.length > 0 && (
            <>
              <span role="status" className="text-small text-ink-soft tabular-nums">
                {ids.length} chosen
              </span>
              <Button size="small" variant="primary" onPress={() => setAssigning(true)}>
                Assign …
              </Button>
            </>
          )}
        </div>
      )}
      <Table
        caption={caption}
        columns={columnsFor({ canChoose: assignees.length > 0, canTake, memberId, chosen, choose })}
        rows={rows}
        rowKey={({ claimId }) => claimId}
      />
      <Dialog
        title={ids.length === 1 ? 'Assign this claim' : `Assign ${ids.length} claims`}
        isOpen={isAssigning}
        onOpenChange={setAssigning}
      >
        <AssignForm
          claimIds={ids}
          assignees={assignees}
          onDone={() => {
            setAssigning(false);
            setChosen(new Set());
          }}
          onCancel={() => setAssigning(false)}
        />
      </Dialog>
    </>
  );
}

function columnsFor({
  canChoose,
  canTake,
  memberId,
  chosen,
  choose,
}: {
  canChoose: boolean;
  canTake: boolean;
  memberId: number;
  chosen: ReadonlySet<number>;
  choose: (id: number, is: boolean) => void;
}): Column<QueueRow>[] {
  const choosing: Column<QueueRow> = {
    id: 'choose',
    title: 'Choose',
    cell: ({ claimId, statement }) => (
      <Checkbox
        label={<span className="sr-only">Choose “{statement.slice(0, 80)}”</span>}
        isSelected={chosen.has(claimId)}
        onChange={(is) => choose(claimId, is)}
      />
    ),
  };
  const columns: Column<QueueRow>[] = [
    {
      id: 'claim',
      title: 'Claim',
      isRowHeader: true,
      cell: (row) => (
        <>
          <TextLink href={`/claims/${row.claimId}/reviews`}>{row.statement}</TextLink>
          <span className="mt-0.5 block text-small text-ink-soft">
            <SpeakerWords row={row} /> · {row.sourceTitle}
          </span>
        </>
      ),
    },
    {
      id: 'worth',
      title: 'Worth checking',
      align: 'end',
      cell: ({ checkworthiness }) => (
        <span className="text-small tabular-nums">
          {checkworthiness === null ? 'not known' : `${Math.round(checkworthiness * 100)} %`}
        </span>
      ),
    },
    { id: 'due', title: 'Due', cell: (row) => <DueMark row={row} /> },
    { id: 'who', title: 'Who', cell: (row) => <WhoRates row={row} memberId={memberId} /> },
    {
      id: 'ratings',
      title: 'Ratings in',
      align: 'end',
      cell: ({ ratingsIn }) => <span className="tabular-nums">{ratingsIn}</span>,
    },
    {
      id: 'next',
      title: 'Next',
      cell: (row) => <NextDeed row={row} canTake={canTake} memberId={memberId} />,
    },
  ];
  return canChoose ? [choosing, ...columns] : columns;
}

function SpeakerWords({ row }: { row: QueueRow }) {
  if (row.isSpeakerHidden) {
    return (
      <span className="inline-flex items-center gap-1 italic">
        <EyeOff aria-hidden="true" className="size-3.5" /> speaker hidden from you
      </span>
    );
  }
  return (
    <>
      {row.speakerName ?? 'speaker not known'}
      {row.affiliationAsWorded && <>, “{row.affiliationAsWorded}”</>}
    </>
  );
}

function DueMark({ row: { dueOn, isOverdue } }: { row: QueueRow }) {
  if (dueOn === null) return <span className="text-small text-ink-soft">no date</span>;
  return (
    <span className="flex flex-wrap gap-x-2 gap-y-0.5">
      {isOverdue && (
        <Badge tone="bad" glyph={<CalendarClock />}>
          overdue
        </Badge>
      )}
      <span className="text-small whitespace-nowrap">{formatPartialDate(dueOn)}</span>
    </span>
  );
}

function WhoRates({ row, memberId }: { row: QueueRow; memberId: number }) {
  if (row.assignments.length === 0) return <span className="text-small text-ink-soft">nobody</span>;
  return (
    <ul className="text-small">
      {row.assignments.map((one) => (
        <li key={one.memberId} className="flex items-center gap-1 md:whitespace-nowrap">
          {one.state === 'done' ? (
            <Check aria-hidden="true" className="size-3.5 shrink-0 text-good" />
          ) : (
            <Hourglass aria-hidden="true" className="size-3.5 shrink-0 text-ink-soft" />
          )}
          {one.memberId === memberId ? 'you' : one.memberName}
          <span className="sr-only">{one.state === 'done' ? 'has rated' : 'is to rate'}</span>
        </li>
      ))}
    </ul>
  );
}

function NextDeed({
  row,
  canTake,
  memberId,
}: {
  row: QueueRow;
  canTake: boolean;
  memberId: number;
}) {
  if (row.ownAssignmentId !== null) {
    return (
      <TextLink href={`/claims/${row.claimId}/reviews`} className="whitespace-nowrap">
        Rate it
      </TextLink>
    );
  }
  const isAsked = row.assignments.some((one) => one.memberId === memberId);
  const isOpen = row.status === 'open' || row.status === 'in_review';
  return canTake && isOpen && !isAsked ? (
    <TakeButton claimId={row.claimId} statement={row.statement} />
  ) : null;
}
