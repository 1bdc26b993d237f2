import { TextLink } from '@/app/_components/text-link';
import type { CarryingChoice } from '@/lib/claims/carrying-choices';
import type { CarryingView } from '@/lib/claims/carryings';
import { DecisionForm } from './decision-form';

interface DecisionQueueProps {
  /** Those that wait, beyond the items too. */
  all: number;
  laterNumber: number;
  items: readonly { carrying: CarryingView; choices: readonly CarryingChoice[] }[];
}

/** Claims of which only a person can say where they stand now. */
export function DecisionQueue({ all, laterNumber, items }: DecisionQueueProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="queue" className="mb-10">
      <h2 id="queue" className="text-title">
        {all === 1 ? 'One claim to decide' : `${all.toLocaleString('en-GB')} claims to decide`}
      </h2>
      <p className="mb-4 max-w-prose text-body text-ink-soft">
        Where {all === 1 ? 'it stands' : 'these stand'} in snapshot {laterNumber} is not certain.
        Look, and say.
        {all > items.length && ` These are the first ${items.length}; the others follow.`}
      </p>
      <ul className="grid gap-4 xl:grid-cols-2">
        {items.map(({ carrying, choices }) => (
          <li
            key={`${carrying.id} ${carrying.version}`}
            className="rounded-box border border-edge bg-sheet p-4"
          >
            <h3 className="text-body font-semibold">
              <TextLink href={`/claims/${carrying.claim.id}`}>{carrying.claim.statement}</TextLink>
            </h3>
            <p className="mt-1 mb-3 font-serif text-body">
              Snapshot {carrying.claim.snapshotNumber}: <q>{carrying.claim.quote}</q>
            </p>
            <DecisionForm
              carryingId={carrying.id}
              version={carrying.version}
              laterNumber={laterNumber}
              choices={choices}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
