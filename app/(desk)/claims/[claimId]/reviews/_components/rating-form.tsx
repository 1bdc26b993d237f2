'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { ProseField } from '@/app/_components/prose-field';
import { RadioGroup } from '@/app/_components/radio-group';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Failure } from '@/lib/result';
import type { RatingDraft } from '@/lib/reviews/rating-draft';
import type { Scale } from '@/lib/settings/setting';
import { rateClaimAction } from '../actions';
import { EvidenceEditor, type EvidenceSource } from './evidence-editor';
import { useDraft } from './use-draft';

export interface RatingFormProps {
  claimId: number;
  /** The claim's version that is shown above. */
  version: number;
  reviewId: number | null;
  scale: Scale;
  initial: RatingDraft;
  /** The sources of the words in the draft, by snapshot. */
  sources: readonly EvidenceSource[];
  /** Where to go after the rating is in; null: nothing else waits. */
  next: string | null;
}

const confidences = [
  { id: 'low', label: 'Low', hint: 'Somebody else might well find otherwise.' },
  { id: 'medium', label: 'Medium' },
  { id: 'high', label: 'High', hint: 'I would stake my name on it.' },
];

/** One's own rating: value, confidence, rationale, evidence. Kept as a draft while it is written. */
export function RatingForm(props: RatingFormProps) {
  const { claimId, scale, initial } = props;
  const router = useRouter();
  const { draft, change, keep, forget, keeping } = useDraft(claimId, initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const fields = failure?.fields ?? {};
  const isRevision = draft.revises !== null;

  const give = () =>
    start(async () => {
      const { confidence, ...rest } = draft;
      const result = await rateClaimAction({
        ...rest,
        ...(confidence && { confidence }),
        claimId,
        version: props.version,
        reviewId: props.reviewId,
        scaleVersion: scale.version,
      });
      if (!result.ok) {
        setFailure(worded(result.failure));
        // A conflict means that the page is old: it is read again, and what was written stays.
        if (result.failure.code === 'conflict') {
          toast.error(result.failure.message);
          await keep();
          router.refresh();
        }
        return;
      }
      forget();
      setFailure(null);
      toast.success(
        result.value.closed ? 'Your rating is in, and rating is closed.' : 'Your rating is in.',
      );
      if (props.next) router.push(props.next);
      else router.refresh();
    });

  return (
    <form
      noValidate
      aria-label={isRevision ? 'Think again' : 'Your rating'}
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void keep();
      }}
    >
      <FormSummary failure={failure} />
      <RadioGroup
        label="How true is the claim?"
        value={draft.value}
        onChange={(value) => change({ value })}
        error={fields.value}
        choices={scale.values.map(({ id, word, meaning, tone }) => ({
          id,
          label: <VerdictMark amounts={tone} word={word} />,
          hint: meaning,
        }))}
      />
      <RadioGroup
        label="How sure are you?"
        value={draft.confidence ?? ''}
        onChange={(value) => change({ confidence: value as RatingDraft['confidence'] })}
        error={fields.confidence}
        choices={confidences}
      />
      <ProseField
        label="Why"
        hint="What you found and how it leads to your rating. Markdown works here."
        value={draft.rationale}
        onChange={(rationale) => change({ rationale })}
        error={fields.rationale}
      />
      <EvidenceEditor
        claimId={claimId}
        evidence={draft.evidence}
        sources={props.sources}
        error={fields.evidence}
        onChange={(evidence) => change({ evidence })}
        onLeave={async () => {
          await keep();
          router.push(`/claims/${claimId}/reviews/pick`);
        }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule pt-4">
        <Button type="submit" variant="primary" isPending={isBusy}>
          {isRevision ? 'Give this rating instead' : 'Give this rating'}
        </Button>
        <p role="status" className="text-small text-ink-soft">
          {keeping === 'failed'
            ? 'The draft could not be kept. It is still here: keep this page open.'
            : keeping === 'kept'
              ? 'Draft kept. Only you see it.'
              : ''}
        </p>
      </div>
    </form>
  );
}

/** What a field misses, in the words of this form. */
function worded(failure: Failure): Failure {
  if (!failure.fields?.confidence) return failure;
  return { ...failure, fields: { ...failure.fields, confidence: 'Say how sure you are.' } };
}
