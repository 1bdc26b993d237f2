'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { Select } from '@/app/_components/select';
import { useShortcut } from '@/app/_components/shortcuts/shortcut-store';
import { TextArea, TextField } from '@/app/_components/text-field';
import { SimilarWhileWriting } from '@/app/(desk)/claims/_components/similar-while-writing';
import { affiliationChoicesAction } from '@/app/(desk)/speakers/_components/speaker-choices';
import {
  type PickedSpeaker,
  SpeakerPicker,
} from '@/app/(desk)/speakers/_components/speaker-picker';
import type { Failure } from '@/lib/result';
import { acceptClaimAction, reviseClaimAction } from '../actions';

export interface EditableClaim {
  claimId: number;
  version: number;
  isProposal: boolean;
  statement: string;
  kind: string;
  act: string;
  saidOn: string | null;
  speaker: { id: number; name: string } | null;
  suggestedSpeaker: string | null;
  affiliationId: number | null;
  affiliations: { id: number; label: string }[];
}

const kinds = [
  { id: 'direct', label: 'Direct' },
  { id: 'indirect', label: 'Indirect' },
  { id: 'mixed', label: 'Mixed' },
];
const acts = [
  { id: 'statement', label: 'Said' },
  { id: 'attitude', label: 'Thought or hoped' },
];
const speakerKinds = [
  { id: 'person', label: 'Person' },
  { id: 'organisation', label: 'Organisation' },
  { id: 'group', label: 'Group' },
  { id: 'unnamed', label: 'Unnamed source' },
];

/**
 * Corrects a claim. After a conflict the input stays and the version moves on: who saves again has
 * seen what changed meanwhile.
 */
export function EditClaimForm({ claim }: { claim: EditableClaim }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [statement, setStatement] = useState(claim.statement);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(claim.version);
  const [speaker, setSpeaker] = useState<PickedSpeaker>(claim.speaker);
  const [affiliations, setAffiliations] = useState(claim.affiliations);
  const [affiliationId, setAffiliationId] = useState(claim.affiliationId);
  const [isBusy, start] = useTransition();
  useEffect(() => setVersion(claim.version), [claim.version]);
  useShortcut('claim.edit', () => {
    if (details.current) details.current.open = true;
    details.current?.querySelector('textarea')?.focus();
  });

  function pick(picked: PickedSpeaker) {
    const id = picked && 'id' in picked ? picked.id : null;
    const before = speaker && 'id' in speaker ? speaker.id : null;
    setSpeaker(picked);
    if (id === before) return;
    setAffiliationId(null);
    setAffiliations([]);
    if (id !== null) affiliationChoicesAction(id).then(setAffiliations);
  }

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const isAccepting = submitter?.value === 'accept';
    const form = new FormData(event.currentTarget);
    const input = {
      claimId: claim.claimId,
      version,
      statement: form.get('statement'),
      kind: form.get('kind'),
      act: form.get('act'),
      saidOn: form.get('saidOn') || null,
      affiliationId,
      speaker: speakerInput(speaker, String(form.get('speakerKind') ?? 'person'), isAccepting),
    };
    start(async () => {
      const result = await (isAccepting ? acceptClaimAction : reviseClaimAction)(input);
      if (result.ok) {
        setFailure(null);
        if (details.current) details.current.open = false;
      } else {
        setFailure(result.failure);
        if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
      }
    });
  }

  const fields = failure?.fields ?? {};
  return (
    <details
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="no-print mt-8 rounded-box border border-rule bg-sheet"
    >
      <summary className="tap px-4 py-2.5 font-medium text-accent">Edit this claim</summary>
      <form onSubmit={save} noValidate className="flex flex-col gap-4 border-t border-rule p-4">
        <FormSummary failure={failure} />
        <TextArea
          name="statement"
          label="Statement"
          hint="What is said, in the speaker’s voice, never negated."
          defaultValue={claim.statement}
          onChange={setStatement}
          rows={3}
          serif
          error={fields.statement}
        />
        <SimilarWhileWriting
          text={isOpen ? statement : ''}
          exceptClaimId={claim.claimId}
          linkHref={(id) => `/claims/${claim.claimId}/links?to=${id}#new-link`}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <RadioGroup
            name="kind"
            label="Kind"
            choices={kinds}
            defaultValue={claim.kind}
            orientation="horizontal"
          />
          <RadioGroup
            name="act"
            label="Said or thought"
            choices={acts}
            defaultValue={claim.act}
            orientation="horizontal"
          />
          <SpeakerPicker
            label="Speaker"
            {...(claim.isProposal &&
              !claim.speaker &&
              claim.suggestedSpeaker && { hint: `Suggested: ${claim.suggestedSpeaker}` })}
            error={fields.speaker}
            initial={claim.speaker}
            onPick={pick}
          />
          {speaker && !('id' in speaker) && (
            <Select
              name="speakerKind"
              label={`${speaker.name} is new. What is it?`}
              choices={speakerKinds}
              defaultValue="person"
            />
          )}
          {affiliations.length > 0 && (
            <Select
              label="Affiliation, as registered"
              choices={[
                { id: 'none', label: 'None' },
                ...affiliations.map(({ id, label }) => ({ id: String(id), label })),
              ]}
              value={affiliationId === null ? 'none' : String(affiliationId)}
              onChange={(id) => setAffiliationId(id === 'none' ? null : Number(id))}
              error={fields.affiliationId}
            />
          )}
          <TextField
            name="saidOn"
            label="Said on"
            hint="2019-04-30, 2019-04 or 2019"
            defaultValue={claim.saidOn ?? ''}
            error={fields.saidOn}
          />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" isPending={isBusy}>
            Save
          </Button>
          {claim.isProposal && (
            <Button type="submit" value="accept" isPending={isBusy}>
              Save and accept
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}

/** Left empty while accepting, the speaker is whom the engine suggests. */
function speakerInput(speaker: PickedSpeaker, kind: string, isAccepting: boolean) {
  if (speaker === null) return isAccepting ? undefined : null;
  return 'id' in speaker ? { id: speaker.id } : { name: speaker.name, kind };
}
