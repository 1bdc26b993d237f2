import { FilterBar } from '@/app/_components/filter-bar';
import { eventKinds } from '@/lib/audit/events';
import { isLogFiltered, type LogFilters } from '@/lib/audit/log-filters';
import { recordShapes } from '@/lib/audit/records';
import { type Choices, PlainField, PlainSelect } from '../../claims/_components/plain-fields';

/** What happens here by the kind of record it happens to, each kind also as a whole. */
const types: Choices = [
  ['', 'Anything'],
  ...Object.keys(recordShapes).flatMap((record) => {
    const name = record.replaceAll('_', ' ');
    const own = Object.entries(eventKinds).filter(([, kind]) => kind.record === record);
    const choices = own.map(([type, { gloss }]) => [type, gloss] as const);
    return choices.length === 0
      ? []
      : [{ label: name, choices: [[record, `Anything about a ${name}`] as const, ...choices] }];
  }),
  ...Object.entries(eventKinds)
    .filter(([, kind]) => kind.record === null)
    .map(([type, { gloss }]) => [type, gloss] as const),
];

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
        label="Words of what changed"
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
        defaultValue={filters.subject?.replaceAll('_', ' ')}
      />
      <PlainField name="from" label="From (UTC)" type="date" defaultValue={filters.from} />
      <PlainField name="to" label="Until (UTC)" type="date" defaultValue={filters.to} />
    </FilterBar>
  );
}
