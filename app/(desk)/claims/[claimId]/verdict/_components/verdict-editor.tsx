'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { CitedProse } from '@/app/_components/cited-prose';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea } from '@/app/_components/text-field';
import { Timestamp } from '@/app/_components/timestamp';
import type { Failure } from '@/lib/result';
import type { CitedEvidence } from '@/lib/verdicts/cited-evidence';
import type { RoundView } from '@/lib/verdicts/get-verdict-file';
import { parseVerdictForm, type VerdictForm } from '@/lib/verdicts/schema';
import { keepVerdictDraftAction, writeVerdictAction } from '../actions';
import { EvidencePicker } from './evidence-picker';
import { useKeptForm } from './use-kept-form';

export interface VerdictEditorProps {
  claimId: number;
  /** Of the verdict as it was loaded; null when there is none yet. */
  version: number | null;
  base: VerdictForm | null;
  /** What this member had begun to write. */
  kept: { body: string; savedAt: string } | null;
  round: RoundView;
  evidence: CitedEvidence[];
}

/**
 * Writes a verdict or its next version. What is typed is kept for the writer alone; after a
 * conflict it stays, and whoever saves again has seen what the other wrote.
 */
export function VerdictEditor({
  claimId,
  version: loaded,
  base,
  kept,
  round,
  evidence,
}: VerdictEditorProps) {
  const router = useRouter();
  const explanation = useRef<HTMLDivElement>(null);
  const restored = kept && parseVerdictForm(kept.body);
  const fresh = startOf(base, round);
  const [form, setForm] = useState<VerdictForm>(restored ?? fresh);
  const [isChanged, setChanged] = useState(false);
  const [isRestored, setRestored] = useState(restored !== null);
  const [version, setVersion] = useState(loaded);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPreview, setPreview] = useState(false);
  const [isBusy, start] = useTransition();
  const keeping = useKeptForm(claimId, form, isChanged);
  const set = (part: Partial<VerdictForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setChanged(true);
  };
  const differs = form.ruling !== '' && !round.median.includes(form.ruling);
  const fields = failure?.fields ?? {};

  function cite(ordinal: number) {
    const area = explanation.current?.querySelector('textarea');
    const at = area?.selectionEnd ?? form.explanation.length;
    const before = form.explanation.slice(0, at);
    const space = before === '' || /\s$/.test(before) ? '' : ' ';
    set({ explanation: `${before}${space}[${ordinal}]${form.explanation.slice(at)}` });
    area?.focus();
  }

  function save() {
    keeping.stop();
    start(async () => {
      const differsBecause = differs ? form.differsBecause : '';
      const result = await writeVerdictAction({ ...form, differsBecause, claimId, version });
      if (result.ok) {
        toast.success(`Saved as version ${result.value.number}.`);
        router.push(`/claims/${claimId}/verdict`);
        return;
      }
      setFailure(result.failure);
      if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
    });
  }

  function discard() {
    keeping.stop();
    setForm(fresh);
    setChanged(false);
    setRestored(false);
    start(async () => {
      await keepVerdictDraftAction({ claimId, body: '' });
    });
  }

  return (
    <form
      aria-label="Verdict"
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FormSummary failure={failure} />
      {isRestored && kept && (
        <p className="flex flex-wrap items-center gap-2 rounded-small bg-wash px-3 py-2 text-body">
          What you had not saved is back, from <Timestamp at={kept.savedAt} />.
          <Button size="small" onPress={discard}>
            Discard it
          </Button>
        </p>
      )}
      <RadioGroup
        label="Ruling"
        choices={round.scale.values.map(({ id, word, meaning }) => ({
          id,
          label: round.median.includes(id) ? `${word} (in the middle of the ratings)` : word,
          hint: meaning,
        }))}
        value={form.ruling}
        onChange={(ruling) => set({ ruling })}
        error={fields.ruling}
        isRequired
      />
      {differs && (
        <TextArea
          label="Why it differs from the ratings"
          hint="For the desk: the ruling is not what the ratings have in their middle."
          rows={3}
          value={form.differsBecause}
          onChange={(differsBecause) => set({ differsBecause })}
          error={fields.differsBecause}
          isRequired
        />
      )}
      <TextArea
        label="Summary"
        hint="What you found, in a sentence or two. Readers see it first."
        rows={3}
        serif
        value={form.summary}
        onChange={(summary) => set({ summary })}
        error={fields.summary}
        isRequired
      />
      <div ref={explanation}>
        <TextArea
          label="Explanation"
          hint="Markdown. Cite evidence by its number: [1]."
          rows={14}
          serif
          value={form.explanation}
          onChange={(text) => set({ explanation: text })}
          error={fields.explanation}
          isRequired
        />
      </div>
      <EvidencePicker
        claimId={claimId}
        evidence={evidence}
        citations={form.citations}
        error={fields.citations}
        onChange={(citations) => set({ citations })}
        onCite={cite}
      />
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1 text-small font-semibold">Ratings it rests on</legend>
        {round.ratings.map((rating) => (
          <Checkbox
            key={rating.id}
            label={`${rating.word}, ${rating.memberName}`}
            isSelected={form.ratingIds.includes(rating.id)}
            onChange={(isChosen) =>
              set({
                ratingIds: isChosen
                  ? [...form.ratingIds, rating.id]
                  : form.ratingIds.filter((id) => id !== rating.id),
              })
            }
          />
        ))}
        {fields.ratingIds && <p className="text-small font-medium text-bad">{fields.ratingIds}</p>}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" isPending={isBusy}>
          Save
        </Button>
        <Button aria-pressed={isPreview} onPress={() => setPreview(!isPreview)}>
          Preview
        </Button>
        <span role="status" className="text-small text-ink-soft">
          {keeping.state === 'kept' && 'Kept for you alone.'}
          {keeping.state === 'failed' && 'Not kept: check your connection.'}
        </span>
      </div>
      {isPreview && (
        <section aria-label="Preview" className="rounded-box border border-rule px-4 py-3">
          <p className="mb-3 max-w-prose font-serif text-title font-normal">{form.summary}</p>
          <div className="font-serif text-reading">
            <CitedProse
              markdown={form.explanation}
              numbers={form.citations.map(({ ordinal }) => ordinal)}
              prefix="cited-"
            />
          </div>
        </section>
      )}
    </form>
  );
}

/** A new verdict rests on all ratings of the round; a later version on those of the one before. */
function startOf(base: VerdictForm | null, round: RoundView): VerdictForm {
  const all = round.ratings.map(({ id }) => id);
  const still = base?.ratingIds.filter((id) => all.includes(id)) ?? [];
  return {
    ruling: base?.ruling ?? '',
    summary: base?.summary ?? '',
    explanation: base?.explanation ?? '',
    differsBecause: base?.differsBecause ?? '',
    citations: base?.citations ?? [],
    ratingIds: still.length > 0 ? still : all,
  };
}
