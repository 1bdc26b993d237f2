import type { CarryingView, PlacedWords } from '@/lib/claims/carryings';
import { wordDiff } from '@/lib/text/word-diff';
import { Words } from './text-changes';

/** The claim's words beside those that stand for them now, and its attribution where that differs. */
export function WordsNow({ carrying: { claim, spans } }: { carrying: CarryingView }) {
  return (
    <>
      <p className="mt-1 font-serif text-body">
        <Difference before={worded(claim.spans, 'content')} after={worded(spans, 'content')} />
      </p>
      {(['speaker', 'affiliation'] as const).map((role) => {
        const [before, after] = [worded(claim.spans, role), worded(spans, role)];
        if (after === '' || before === after) return null;
        return (
          <p key={role} className="text-small">
            {role}: <Difference before={before} after={after} />
          </p>
        );
      })}
    </>
  );
}

/** Two wordings in one line. */
export function Difference({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map(({ kind, text, ...ranges }) => (
    <Words key={`${kind} ${ranges.before.start} ${ranges.after.start}`} kind={kind} text={text} />
  ));
}

function worded(spans: readonly PlacedWords[], role: string): string {
  return spans
    .filter((span) => span.role === role)
    .map(({ exact }) => exact)
    .join(' … ');
}
