'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea } from '@/app/_components/text-field';
import type { CarryingChoice } from '@/lib/claims/carrying-choices';
import type { DecideCarryingInput } from '@/lib/claims/schema';
import type { Failure } from '@/lib/result';
import { decideCarryingAction } from '../actions';

interface DecisionFormProps {
  carryingId: number;
  version: number;
  laterNumber: number;
  choices: readonly CarryingChoice[];
}

/** One of the places found, words pasted from elsewhere in the capture, or gone. */
export function DecisionForm({ carryingId, version, laterNumber, choices }: DecisionFormProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(choices.length > 0 ? 'place 0' : '');
  const [words, setWords] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, startWork] = useTransition();

  function decision(): DecideCarryingInput['decision'] | null {
    if (chosen === 'gone') return { kind: 'gone' };
    if (chosen === 'words') return { kind: 'words', words };
    const choice = choices[Number(chosen.replace('place ', ''))];
    return chosen.startsWith('place ') && choice ? { kind: 'places', places: choice.places } : null;
  }

  function decide(event: React.FormEvent) {
    event.preventDefault();
    const made = decision();
    if (!made) {
      setFailure({ code: 'invalid_input', message: 'Choose where the claim stands.' });
      return;
    }
    startWork(async () => {
      const result = await decideCarryingAction({ carryingId, version, decision: made });
      setFailure(result.ok ? null : result.failure);
      if (result.ok) router.refresh();
    });
  }

  return (
    <form onSubmit={decide} className="flex flex-col gap-3" noValidate>
      <FormSummary failure={failure} />
      <RadioGroup
        label={`In snapshot ${laterNumber}`}
        value={chosen}
        onChange={setChosen}
        choices={[
          ...choices.map((choice, at) => ({
            id: `place ${at}`,
            label: `“${choice.words.join(' … ')}”`,
            hint: `… ${choice.before}[…]${choice.behind}…`.replace(/\s+/g, ' '),
          })),
          { id: 'words', label: 'It stands elsewhere: I paste its words' },
          { id: 'gone', label: 'It is gone' },
        ]}
      />
      {chosen === 'words' && (
        <TextArea
          label={`Its words in snapshot ${laterNumber}`}
          serif
          rows={3}
          value={words}
          onChange={setWords}
          {...(failure?.fields?.words && { error: failure.fields.words })}
        />
      )}
      <div>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Decide
        </Button>
      </div>
    </form>
  );
}
