'use client';

import { FilterBar } from '@/app/_components/filter-bar';
import type { ClaimFilters } from '@/lib/claims/claim-filters';
import { PlainCheck, PlainField, PlainSelect } from './plain-fields';

const statuses = [
  ['', 'All but dismissed'],
  ['proposed', 'Proposed'],
  ['open', 'Accepted'],
  ['in_review', 'In review'],
  ['rated', 'Rated'],
  ['verdict_submitted', 'Verdict submitted'],
  ['returned', 'Returned'],
  ['approved', 'Approved'],
  ['published', 'Published'],
  ['corrected', 'Corrected'],
  ['withdrawn', 'Withdrawn'],
  ['dismissed', 'Dismissed'],
  ['all', 'All'],
] as const;
const kinds = [
  ['', 'Any'],
  ['direct', 'Direct'],
  ['indirect', 'Indirect'],
  ['mixed', 'Mixed'],
] as const;
const acts = [
  ['', 'Statements'],
  ['attitude', 'Attitudes'],
  ['all', 'Both'],
] as const;
const sorts = [
  ['', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['source-newest', 'Latest source first'],
  ['source-oldest', 'Earliest source first'],
  ['confidence', 'Most confident first'],
] as const;

/** The names that stand for the ids in the filters, and those that nobody goes by. */
export interface FilterNames {
  speaker: string | null;
  source: string | null;
}

/** Made in the browser's part of the page, so that its many choices do not travel twice. */
export function ClaimFiltersBar({
  filters,
  names,
  isFiltered,
}: {
  filters: ClaimFilters;
  names: FilterNames;
  isFiltered: boolean;
}) {
  const { speaker, affiliation, source, from, to, mine, act } = filters;
  const hasMore = [speaker, affiliation, source, from, to, mine, act].some(
    (value) => value !== undefined,
  );
  return (
    <FilterBar action="/claims" label="Find claims" isFiltered={isFiltered}>
      <PlainField
        name="q"
        label="Words"
        type="search"
        defaultValue={filters.q}
        className="min-w-56 flex-1"
      />
      <PlainSelect name="status" label="Status" choices={statuses} defaultValue={filters.status} />
      <PlainSelect name="kind" label="Kind" choices={kinds} defaultValue={filters.kind} />
      <PlainSelect name="sort" label="Order" choices={sorts} defaultValue={filters.sort} />
      <details open={hasMore} className="order-last basis-full">
        <summary className="tap inline-flex items-center text-small font-medium text-accent">
          More filters
        </summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <PlainField name="by" label="Speaker" defaultValue={names.speaker ?? ''} />
          {speaker !== undefined && <input type="hidden" name="speaker" value={speaker} />}
          <PlainField name="affiliation" label="Affiliation" defaultValue={affiliation} />
          <PlainField name="in" label="Source" defaultValue={names.source ?? ''} />
          {source !== undefined && <input type="hidden" name="source" value={source} />}
          <PlainSelect name="act" label="Said or thought" choices={acts} defaultValue={act} />
          <PlainField
            name="from"
            label="Published from"
            placeholder="2019-04"
            defaultValue={from}
          />
          <PlainField name="to" label="Published until" placeholder="2019" defaultValue={to} />
          <div className="self-end">
            <PlainCheck name="mine" label="Accepted or marked by me" isChecked={mine === '1'} />
          </div>
        </div>
      </details>
    </FilterBar>
  );
}
