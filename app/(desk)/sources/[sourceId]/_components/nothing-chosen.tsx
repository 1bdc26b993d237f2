import { Button } from '@/app/_components/button';
import { KeyHint } from '@/app/_components/key-hint';

interface NothingChosenProps {
  /** No claim stands in this text yet. */
  isEmpty: boolean;
  hasFailed: boolean;
  canWrite: boolean;
  onRetry: () => void;
}

/** The inspector's place while no claim is chosen: what the marks mean, and how to begin. */
export function NothingChosen({ isEmpty, hasFailed, canWrite, onRetry }: NothingChosenProps) {
  if (hasFailed)
    return (
      <div role="alert" className="flex flex-col items-start gap-2 p-5 text-small">
        <p className="font-serif text-title">The rest did not arrive.</p>
        <p className="text-ink-soft">You see the beginning of the text and its claims only.</p>
        <Button size="small" onPress={onRetry}>
          Try again
        </Button>
      </div>
    );
  return (
    <div className="h-full overflow-y-auto p-5 text-small text-ink-soft">
      <p className="font-serif text-lead text-ink">
        {isEmpty ? 'How claims will look here' : 'Choose a claim, in the text or in the list.'}
      </p>
      <dl className="reading mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 font-sans! text-small!">
        <Sample kind="direct" state="decided" word="solid">
          words quoted directly
        </Sample>
        <Sample kind="indirect" state="decided" word="dashed">
          words reported
        </Sample>
        <Sample kind="mixed" state="decided" word="double">
          both in one
        </Sample>
        <Sample kind="direct" state="proposed" word="dotted">
          proposed, not decided
        </Sample>
      </dl>
      <p className="mt-4">
        <KeyHint keys="j" /> <KeyHint keys="k" /> next and previous
        {canWrite && (
          <>
            {' · '}
            <KeyHint keys="a" /> accept
          </>
        )}{' '}
        · <KeyHint keys="?" /> all keys
      </p>
    </div>
  );
}

function Sample(props: { kind: string; state: string; word: string; children: string }) {
  return (
    <>
      <dt>
        <mark data-kind={props.kind} data-state={props.state} className="cursor-default!">
          {props.word}
        </mark>
      </dt>
      <dd className="text-ink-soft">{props.children}</dd>
    </>
  );
}
