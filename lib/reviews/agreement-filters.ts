import { z } from 'zod';
import {
  type ClaimFilters,
  claimFiltersQuery,
  parseClaimFilters,
} from '@/lib/claims/claim-filters';

const count = z.coerce.number().int().min(1).max(100_000);

/** What agreement is measured over, and which part of the pairs is shown. */
export interface AgreementFilters {
  /** Of the claims; without any, every rated claim counts, whatever its status. */
  claims: ClaimFilters;
  /** The version of the scale; left out: the present one. */
  scale: number | undefined;
  /** The page of raters down the side of the pairs, and across; from 1. */
  rows: number;
  columns: number;
}

type Params = Record<string, string | string[] | undefined>;

/** The filters in an address; what cannot be understood, and the order of a list, is left out. */
export function parseAgreementFilters(params: Params): AgreementFilters {
  const { sort: _, ...claims } = parseClaimFilters(params);
  const number = (name: string) => count.safeParse(params[name]).data;
  return {
    claims,
    scale: number('scale'),
    rows: number('rows') ?? 1,
    columns: number('columns') ?? 1,
  };
}

/** The filters as they stand in an address: "?status=rated&rows=2". */
export function agreementQuery(filters: AgreementFilters): string {
  const params = new URLSearchParams(claimFiltersQuery(filters.claims));
  if (filters.scale !== undefined) params.set('scale', String(filters.scale));
  if (filters.rows > 1) params.set('rows', String(filters.rows));
  if (filters.columns > 1) params.set('columns', String(filters.columns));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
