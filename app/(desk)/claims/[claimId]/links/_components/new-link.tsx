'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { Select } from '@/app/_components/select';
import { TextArea } from '@/app/_components/text-field';
import { ClaimPicker, type PickedClaim } from '@/app/(desk)/claims/_components/claim-picker';
import type { Failure } from '@/lib/result';
import { linkClaimsAction, suggestLinkAction } from '../actions';
import { confidences, relations } from './link-choices';

/**
 * Links the claim to another: chosen by words or number, or named in the address. The direction is
 * read out as a sentence before it is saved.
 */
export function NewLink({ claim, wanted }: { claim: PickedClaim; wanted: PickedClaim | null }) {
  const [round, setRound] = useState(0);
  const [other, setOther] = useState(wanted);
  const [relationId, setRelationId] = useState(relations[0]!.id);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const relation = relations.find(({ id }) => id === relationId) ?? relations[0]!;

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const isSuggestion = submitter?.value === 'suggest';
    if (!other) {
      const words = 'Choose the other claim from the list.';
      return setFailure({ code: 'invalid_input', message: words, fields: { toClaimId: words } });
    }
    const written = new FormData(event.currentTarget);
    const [from, to] = relation.isOutward ? [claim.id, other.id] : [other.id, claim.id];
    const input = {
      fromClaimId: from,
      toClaimId: to,
      type: relation.type,
      reason: written.get('reason'),
      confidence: written.get('confidence'),
    };
    start(async () => {
      const result = await (isSuggestion ? suggestLinkAction : linkClaimsAction)(input);
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      setOther(null);
      setRound(round + 1);
    });
  }

  const fields = failure?.fields ?? {};
  return (
    <section aria-labelledby="new-link" className="no-print">
      <h2 id="new-link" className="mb-3 text-title">
        Link it to another claim
      </h2>
      <form
        key={round}
        onSubmit={save}
        noValidate
        className="flex flex-col gap-4 rounded-box border border-rule bg-sheet p-4"
      >
        <FormSummary failure={failure} />
        <div className="grid items-end gap-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <Select
            label="This claim"
            choices={relations}
            value={relationId}
            onChange={setRelationId}
          />
          <ClaimPicker
            label="The other claim"
            initial={round === 0 ? wanted : null}
            exceptClaimId={claim.id}
            onPick={setOther}
            error={fields.toClaimId ?? fields.fromClaimId}
          />
        </div>
        {other && (
          <p className="border-s-2 border-accent ps-3 text-small text-ink-soft">
            <q className="font-serif text-body text-ink">{claim.statement}</q>{' '}
            <strong className="text-ink">{relation.label}</strong>{' '}
            <q className="font-serif text-body text-ink">{other.statement}</q>
          </p>
        )}
        <TextArea
          name="reason"
          label="Why they belong together"
          hint="For whoever reads this later: what they share, and where they part."
          rows={3}
          isRequired
          error={fields.reason}
        />
        <RadioGroup
          name="confidence"
          label="How sure are you?"
          choices={confidences}
          defaultValue="medium"
          orientation="horizontal"
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" isPending={isBusy}>
            Link them
          </Button>
          <Button type="submit" value="suggest" isPending={isBusy}>
            Only suggest it
          </Button>
        </div>
      </form>
    </section>
  );
}
