import { FilterBar } from '@/app/_components/filter-bar';
import {
  isNarrowed,
  type QueueFilters,
  type QueueName,
  queueQuery,
} from '@/lib/reviews/queue-filters';
import type { FilterNames } from '../../claims/_components/claim-filters-bar';
import { PlainField, PlainSelect } from '../../claims/_components/plain-fields';

const dues = [
  ['', 'Any time'],
  ['overdue', 'Overdue'],
  ['week', 'Within a week'],
  ['none', 'Without a date'],
] as const;
const worths = [
  ['', 'Any'],
  ['50', '50 % and more'],
  ['70', '70 % and more'],
  ['90', '90 % and more'],
] as const;

export function QueueFiltersBar({
  queue,
  filters,
  names,
}: {
  queue: QueueName;
  filters: QueueFilters;
  names: FilterNames;
}) {
  const { due, speaker, source, worth } = filters;
  const hasDates = queue === 'mine' || queue === 'in_review';
  return (
    <FilterBar
      action={`/reviews${queueQuery({ queue })}`}
      label="Narrow this queue"
      isFiltered={isNarrowed(filters)}
    >
      <input type="hidden" name="queue" value={queue} />
      {hasDates && <PlainSelect name="due" label="Due" choices={dues} defaultValue={due} />}
      <PlainField
        name="by"
        label="Speaker"
        defaultValue={names.speaker ?? ''}
        className="min-w-44 flex-1"
      />
      {speaker !== undefined && <input type="hidden" name="speaker" value={speaker} />}
      <PlainField
        name="in"
        label="Source"
        defaultValue={names.source ?? ''}
        className="min-w-44 flex-1"
      />
      {source !== undefined && <input type="hidden" name="source" value={source} />}
      <PlainSelect name="worth" label="Check-worthiness" choices={worths} defaultValue={worth} />
    </FilterBar>
  );
}
