'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea } from '@/app/_components/text-field';
import { SimilarWhileWriting } from '@/app/(desk)/claims/_components/similar-while-writing';
import type { Failure } from '@/lib/result';
import { type ClaimDraft, faultsOf, withoutSpan } from './claim-draft';
import type { ReaderActions, ReaderClaim, SpanRole } from './reader-view';
import { RoleSpansField } from './role-spans-field';
import { nameOf, SpeakerField } from './speaker-field';
import { ViaField } from './via-field';

interface ClaimFormProps {
  draft: ClaimDraft;
  text: string;
  claims: readonly ReaderClaim[];
  hasSelection: boolean;
  waitingRole: SpanRole | null;
  search: ReaderActions['searchSpeakers'];
  onDraft: (draft: ClaimDraft) => void;
  onUse: (role: SpanRole) => void;
  onSelectInText: (role: SpanRole) => void;
  /** The failure when it was refused; null when it was saved. `repeats`: claims marked as similar. */
  onSave: (draft: ClaimDraft, repeats: readonly number[]) => Promise<Failure | null>;
  /** Brings the newest version of the claim, after somebody else changed it. */
  onNewest: () => Promise<void>;
  onCancel: () => void;
}

const kinds = [
  { id: 'direct', label: 'direct' },
  { id: 'indirect', label: 'indirect' },
  { id: 'mixed', label: 'mixed' },
];

/** A claim being written. A refusal keeps everything that was put in. */
export function ClaimForm(props: ClaimFormProps) {
  const { draft, text, onDraft } = props;
  const [typed, setTyped] = useState(nameOf(draft.speaker));
  const [repeats, setRepeats] = useState<number[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, start] = useTransition();
  const heading = useRef<HTMLHeadingElement>(null);
  const fields = failure?.fields ?? {};
  useEffect(() => heading.current?.focus(), []);

  const speakerSpan = draft.spans.find((span) => span.role === 'speaker');
  const speakerWords = speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : '';
  const lastWords = useRef(speakerWords);
  useEffect(() => {
    // Words marked as the speaker are the first guess at the speaker's name.
    if (speakerWords !== lastWords.current && typed === '') setTyped(speakerWords);
    lastWords.current = speakerWords;
  }, [speakerWords, typed]);

  const save = () => {
    const faults = faultsOf(draft, typed);
    if (Object.keys(faults).length > 0)
      return setFailure({
        code: 'invalid_input',
        message: 'Something is missing.',
        fields: faults,
      });
    start(async () => setFailure(await props.onSave(draft, repeats)));
  };
  const spansField = (role: SpanRole, label: string) => (
    <RoleSpansField
      role={role}
      label={label}
      spans={draft.spans}
      text={text}
      hasSelection={props.hasSelection}
      isWaiting={props.waitingRole === role}
      error={fields[role === 'speaker' ? 'speakerSpan' : role]}
      onUse={() => props.onUse(role)}
      onSelectInText={() => props.onSelectInText(role)}
      onRemove={(span) => onDraft(withoutSpan(draft, text, span))}
    />
  );

  return (
    <form
      aria-label={draft.claim ? `Edit claim ${draft.claim.id}` : 'New claim'}
      className="flex h-full min-h-0 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
        <h2 ref={heading} tabIndex={-1} className="text-title outline-none">
          {draft.claim ? `Edit claim ${draft.claim.id}` : 'New claim'}
        </h2>
        <FormSummary failure={failure} />
        {failure?.code === 'conflict' && (
          <Button size="small" className="self-start" onPress={() => start(props.onNewest)}>
            Keep my words, go on from the newest version
          </Button>
        )}
        {spansField('content', 'Words of the claim')}
        <TextArea
          label="Statement"
          hint="What is claimed, in the speaker’s voice, never negated."
          serif
          rows={3}
          value={draft.statement}
          onChange={(statement) => onDraft({ ...draft, statement, statementIsQuote: false })}
          error={fields.statement}
        />
        {draft.claim ? (
          <SimilarWhileWriting
            text={draft.statement}
            exceptClaimId={draft.claim.id}
            linkHref={(id) => `/claims/${draft.claim?.id}/links?to=${id}#new-link`}
          />
        ) : (
          <SimilarWhileWriting text={draft.statement} linked={repeats} onLink={setRepeats} />
        )}
        <SpeakerField
          speaker={draft.speaker}
          typed={typed}
          onTyped={setTyped}
          onChange={(speaker) => onDraft({ ...draft, speaker })}
          search={props.search}
          error={fields.speaker}
        />
        {spansField('speaker', 'Speaker, as worded')}
        {spansField('affiliation', 'Affiliation, as worded')}
        {spansField('cue', 'Cue')}
        <RadioGroup
          label="Kind"
          hint={draft.kindIsGuessed ? 'Guessed from the quote marks.' : undefined}
          orientation="horizontal"
          choices={kinds}
          value={draft.kind}
          onChange={(kind) =>
            onDraft({ ...draft, kind: kind as ClaimDraft['kind'], kindIsGuessed: false })
          }
          error={fields.kind}
        />
        <Checkbox
          label="An attitude"
          hint="Believed, hoped or planned, rather than said."
          isSelected={draft.act === 'attitude'}
          onChange={(on) => onDraft({ ...draft, act: on ? 'attitude' : 'statement' })}
        />
        <ViaField
          claims={props.claims}
          ownId={draft.claim?.id ?? null}
          viaId={draft.viaId}
          onChange={(viaId) => onDraft({ ...draft, viaId })}
          error={fields.viaId}
        />
      </div>
      <div className="flex justify-end gap-2 border-t border-rule px-4 py-2.5">
        <Button onPress={props.onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {draft.claim ? 'Save' : 'Add claim'}
        </Button>
      </div>
    </form>
  );
}
