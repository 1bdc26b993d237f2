import { StatusMark } from '@/app/_components/status-mark';
import { TextLink } from '@/app/_components/text-link';
import type { CarryingOutcome } from '@/lib/claims/carrying';
import type { CarryingView } from '@/lib/claims/carryings';
import { FateMark } from './fate-mark';
import { WordsNow } from './words-now';

/** What asks for attention stands first. */
const order: CarryingOutcome[] = ['undecided', 'gone', 'altered', 'moved', 'same'];

interface FateListProps {
  carryings: readonly CarryingView[];
  laterNumber: number;
  sourceId: number;
}

/** Every claim that was looked for in a capture, and where it stands there. */
export function FateList({ carryings, laterNumber, sourceId }: FateListProps) {
  if (carryings.length === 0) {
    return (
      <p className="text-body text-ink-soft">
        No claim of an earlier capture was looked for in this one.
      </p>
    );
  }
  const groups = order.map((outcome) => ({
    outcome,
    items: carryings.filter((one) => one.outcome === outcome),
  }));
  const unchanged = carryings.filter(({ outcome }) => outcome === 'same');
  return (
    <>
      <dl className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-small">
        {groups
          .filter(({ items }) => items.length > 0)
          .map(({ outcome, items }) => (
            <div key={outcome} className="flex items-center gap-1.5">
              <dt>
                <FateMark outcome={outcome} />
              </dt>
              <dd className="tabular-nums">{items.length}</dd>
            </div>
          ))}
      </dl>
      <Fates
        carryings={groups.flatMap(({ outcome, items }) => (outcome === 'same' ? [] : items))}
        {...{ laterNumber, sourceId }}
      />
      {unchanged.length > 0 && (
        <details className="mt-3">
          <summary className="tap text-body text-accent">
            {unchanged.length === 1
              ? 'One stands in the same place'
              : `${unchanged.length.toLocaleString('en-GB')} stand in the same place`}
          </summary>
          <Fates carryings={unchanged} {...{ laterNumber, sourceId }} />
        </details>
      )}
    </>
  );
}

function Fates({ carryings, ...place }: FateListProps) {
  if (carryings.length === 0) return null;
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {carryings.map((one) => (
        <li key={one.id} className="py-3">
          <Fate carrying={one} {...place} />
        </li>
      ))}
    </ul>
  );
}

function Fate({
  carrying,
  laterNumber,
  sourceId,
}: {
  carrying: CarryingView;
  laterNumber: number;
  sourceId: number;
}) {
  const { claim, outcome, score, decidedBy } = carrying;
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-small text-ink-soft">
        <FateMark outcome={outcome} />
        {claim.status !== 'open' && <StatusMark status={claim.status} />}
        {outcome === 'altered' && <span>{Math.floor(score * 100)} % alike</span>}
        {decidedBy && <span>decided by {decidedBy}</span>}
      </p>
      <p className="text-body">
        <TextLink href={`/claims/${claim.id}`}>{claim.statement}</TextLink>
      </p>
      {outcome === 'altered' && <WordsNow carrying={carrying} />}
      {outcome === 'gone' && (
        <p className="text-small text-ink-soft">
          Its words stand nowhere in snapshot {laterNumber}.
        </p>
      )}
      <p className="mt-1 text-small">
        <TextLink href={`/sources/${sourceId}?claim=${claim.id}`}>
          Read it in snapshot {claim.snapshotNumber}
        </TextLink>
      </p>
    </>
  );
}
