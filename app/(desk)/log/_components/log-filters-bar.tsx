import { FilterBar } from '@/app/_components/filter-bar';
import { eventKinds } from '@/lib/audit/events';
import { isLogFiltered, type LogFilters } from '@/lib/audit/log-filters';
import { PlainField, PlainSelect } from '../../claims/_components/plain-fields';

const types = [
  ['', 'Anything'],
  ...Object.entries(eventKinds)
    .map(([type, { gloss }]) => [type, gloss] as const)
    .sort(([, one], [, other]) => one.localeCompare(other)),
] as const;

/** What to show of the log: all in the address, so that a search can be handed on. */
export function LogFiltersBar({
  filters,
  actors,
}: {
  filters: LogFilters;
  actors: readonly { id: number; name: string }[];
}) {
  const who = [['', 'Anybody'], ...actors.map(({ id, name }) => [String(id), name] as const)];
  return (
    <FilterBar action="/log" label="Search the log" isFiltered={isLogFiltered(filters)}>
      <PlainField
        name="q"
        label="Words"
        type="search"
        defaultValue={filters.q}
        className="min-w-48 flex-1"
      />
      {actors.length > 0 && (
        <PlainSelect
          name="actor"
          label="Who"
          choices={who as [string, string][]}
          defaultValue={filters.actor}
        />
      )}
      <PlainSelect
        name="type"
        label="What"
        choices={types}
        defaultValue={filters.type}
        className="min-w-0 max-w-full basis-64"
      />
      <PlainField
        name="subject"
        label="Record"
        placeholder="claim 12"
        defaultValue={filters.subject}
      />
      <PlainField name="from" label="From" placeholder="2026-11-01" defaultValue={filters.from} />
      <PlainField name="to" label="Until" placeholder="2026-11-30" defaultValue={filters.to} />
    </FilterBar>
  );
}
