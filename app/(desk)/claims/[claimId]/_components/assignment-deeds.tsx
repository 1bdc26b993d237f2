'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextArea, TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import type { Assignee } from '@/lib/reviews/asked-members';
import type { AssignmentView } from '@/lib/reviews/assignment-standing';
import {
  handBackAction,
  reassignAction,
  reviseAssignmentAction,
  takeOffAction,
} from '../../../reviews/actions';

export interface AssignmentDeedsProps {
  assignment: AssignmentView;
  isOwn: boolean;
  canAssign: boolean;
  /** Whom it could be given to instead. */
  others: readonly Assignee[];
}

type Deed = 'handBack' | 'reassign' | 'takeOff' | 'revise';

const titles: Record<Deed, (name: string) => string> = {
  handBack: () => 'Hand this back',
  reassign: (name) => `Ask somebody else instead of ${name}`,
  takeOff: (name) => `Let ${name} off`,
  revise: (name) => `When ${name} is due`,
};

/** What may be done about one waiting assignment, each in a dialog of its own. */
export function AssignmentDeeds(props: AssignmentDeedsProps) {
  const { assignment, isOwn, canAssign, others } = props;
  const [deed, setDeed] = useState<Deed | null>(null);
  if (!isOwn && !canAssign) return null;
  const name = assignment.memberName;
  return (
    <span className="no-print ms-auto flex flex-wrap gap-2">
      {isOwn && (
        <Button size="small" onPress={() => setDeed('handBack')}>
          Hand back …
        </Button>
      )}
      {canAssign && (
        <>
          <Button
            size="small"
            aria-label={`Change when ${name} is due`}
            onPress={() => setDeed('revise')}
          >
            Due …
          </Button>
          {others.length > 0 && (
            <Button
              size="small"
              aria-label={`Reassign ${name}`}
              onPress={() => setDeed('reassign')}
            >
              Reassign …
            </Button>
          )}
          <Button size="small" aria-label={`Let ${name} off`} onPress={() => setDeed('takeOff')}>
            Let off …
          </Button>
        </>
      )}
      <Dialog
        title={deed ? titles[deed](name) : ''}
        isOpen={deed !== null}
        onOpenChange={(open) => !open && setDeed(null)}
      >
        {deed && <DeedForm {...props} deed={deed} onDone={() => setDeed(null)} />}
      </Dialog>
    </span>
  );
}

function DeedForm({
  assignment,
  others,
  deed,
  onDone,
}: AssignmentDeedsProps & { deed: Deed; onDone: () => void }) {
  const [memberId, setMemberId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const assignmentId = assignment.id;

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = String(form.get('reason') ?? '');
    const dueOn = String(form.get('dueOn') ?? '') || null;
    const deeds = {
      handBack: () => handBackAction({ assignmentId, reason }),
      takeOff: () => takeOffAction({ assignmentId, reason }),
      reassign: () => reassignAction({ assignmentId, memberId: Number(memberId), reason }),
      revise: () => reviseAssignmentAction({ assignmentId, version: assignment.version, dueOn }),
    };
    start(async () => {
      const result = await deeds[deed]();
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      {deed === 'reassign' && (
        <Select
          label="Who rates it instead"
          placeholder="Choose a member"
          value={memberId}
          onChange={setMemberId}
          choices={others.map(({ id, name, role }) => ({
            id: String(id),
            label: name,
            hint: role,
          }))}
          error={failure?.fields?.memberId}
        />
      )}
      {deed === 'revise' ? (
        <TextField
          name="dueOn"
          type="date"
          label="Due"
          defaultValue={assignment.dueOn ?? ''}
          hint="Leave it empty when it has time."
          error={failure?.fields?.dueOn}
        />
      ) : (
        <TextArea
          name="reason"
          label="Why"
          rows={3}
          isRequired={deed === 'handBack'}
          hint={deed === 'handBack' ? 'The editors read it.' : 'Need not be said.'}
          error={failure?.fields?.reason}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button
          type="submit"
          variant="primary"
          isPending={isBusy}
          isDisabled={deed === 'reassign' && memberId === null}
        >
          {
            { handBack: 'Hand back', reassign: 'Reassign', takeOff: 'Let off', revise: 'Save' }[
              deed
            ]
          }
        </Button>
      </div>
    </form>
  );
}
