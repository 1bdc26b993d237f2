import { FilterBar } from '@/app/_components/filter-bar';
import { isFiltered } from '@/lib/claims/claim-filters';
import type { AgreementFilters } from '@/lib/reviews/agreement-filters';
import { PlainField, PlainSelect } from '../../../claims/_components/plain-fields';

const statuses = [
  ['', 'Any'],
  ['rated', 'Rated'],
  ['verdict_submitted', 'Verdict submitted'],
  ['approved', 'Approved'],
  ['published', 'Published'],
  ['corrected', 'Corrected'],
] as const;
const kinds = [
  ['', 'Any'],
  ['direct', 'Direct'],
  ['indirect', 'Indirect'],
  ['mixed', 'Mixed'],
] as const;

/** Which claims agreement is measured over; all of it stands in the address. */
export function AgreementFiltersBar({
  filters: { claims, scale },
  speaker,
  scales,
}: {
  filters: AgreementFilters;
  speaker: string | null;
  /** Every version of the scale. */
  scales: readonly number[];
}) {
  return (
    <FilterBar
      action="/reviews/agreement"
      label="Narrow the claims"
      isFiltered={isFiltered(claims) || scale !== undefined}
    >
      <PlainField
        name="q"
        label="Words"
        type="search"
        defaultValue={claims.q}
        className="min-w-44 flex-1"
      />
      <PlainField name="by" label="Speaker" defaultValue={speaker ?? ''} />
      {claims.speaker !== undefined && (
        <input type="hidden" name="speaker" value={claims.speaker} />
      )}
      {claims.source !== undefined && <input type="hidden" name="source" value={claims.source} />}
      <PlainSelect name="status" label="Status" choices={statuses} defaultValue={claims.status} />
      <PlainSelect name="kind" label="Kind" choices={kinds} defaultValue={claims.kind} />
      <PlainField
        name="from"
        label="Published from"
        placeholder="2019-04"
        defaultValue={claims.from}
        className="w-32"
      />
      <PlainField
        name="to"
        label="Published until"
        placeholder="2019"
        defaultValue={claims.to}
        className="w-32"
      />
      {scales.length > 1 && (
        <PlainSelect
          name="scale"
          label="Scale"
          choices={[
            ['', 'Present'],
            ...scales.map((one) => [String(one), `Version ${one}`] as const),
          ]}
          defaultValue={scale}
        />
      )}
    </FilterBar>
  );
}
