import type { Actor } from '@/lib/auth/actor';
import type { ClaimFilters } from '@/lib/claims/claim-filters';
import { reading } from '@/lib/db/database';
import { getSource, listSources } from '@/lib/sources/queries';
import { foldName } from '@/lib/speakers/fold-name';
import { searchSpeakers } from '@/lib/speakers/search-speakers';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { FilterNames } from './claim-filters-bar';

/** What the form sent in words where the filters want ids; undefined when the field was not sent. */
export interface TypedNames {
  by: string | undefined;
  in: string | undefined;
}

export interface ResolvedNames {
  filters: ClaimFilters;
  names: FilterNames;
  /** True when the words led to other filters than the address has: go there. */
  isMoved: boolean;
  /** Words that lead nowhere. */
  unknown: { speaker: string | null; source: string | null };
}

/** Turns the typed names of a speaker and of a source into the ids that the filters carry. */
export async function resolveNames(
  actor: Actor,
  filters: ClaimFilters,
  typed: TypedNames,
): Promise<ResolvedNames> {
  const names = await namesOf(actor, filters);
  const found = { ...filters };
  const unknown: ResolvedNames['unknown'] = { speaker: null, source: null };
  if (isOther(typed.by, names.speaker)) {
    const [hit] = await searchSpeakers(actor, typed.by ?? '');
    found.speaker = hit?.id;
    if (typed.by && !hit) unknown.speaker = typed.by;
  }
  if (isOther(typed.in, names.source)) {
    const hit = typed.in ? (await listSources(actor, { search: typed.in })).rows[0] : undefined;
    found.source = hit?.id;
    if (typed.in && !hit) unknown.source = typed.in;
  }
  const isMoved = found.speaker !== filters.speaker || found.source !== filters.source;
  return { filters: found, names, isMoved, unknown };
}

async function namesOf(actor: Actor, filters: ClaimFilters): Promise<FilterNames> {
  const { speaker, source } = filters;
  return {
    speaker:
      speaker === undefined
        ? null
        : ((await speakersCountedAs(reading(), [speaker])).get(speaker)?.name ?? null),
    source: source === undefined ? null : ((await getSource(actor, source))?.title ?? null),
  };
}

function isOther(typed: string | undefined, name: string | null): boolean {
  return typed !== undefined && foldName(typed) !== foldName(name ?? '');
}
