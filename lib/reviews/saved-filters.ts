import { z } from 'zod';
import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';

/** The pages whose filters may be kept. */
const filterPlaceSchema = z.enum(['reviews', 'claims']);
export type FilterPlace = z.infer<typeof filterPlaceSchema>;

export const saveFilterInput = z.object({
  place: filterPlaceSchema,
  name: z.string().trim().min(1, 'Name it.').max(60, 'Shorten the name: 60 characters at most.'),
  /** As it stands in the address of the page, “?queue=open&worth=70”. */
  query: z
    .string()
    .regex(/^\?[^\s#]+$/, 'Choose filters first.')
    .max(2000),
});
export type SaveFilterInput = z.infer<typeof saveFilterInput>;

export const forgetFilterInput = z.object({ filterId: z.number().int().positive() });
export type ForgetFilterInput = z.infer<typeof forgetFilterInput>;

export interface SavedFilterView {
  id: number;
  name: string;
  query: string;
}

const mostAPlace = 30;

/** The actor's own saved filters of a page, by name. */
export function listSavedFilters(actor: Actor, place: FilterPlace): Promise<SavedFilterView[]> {
  return reading().savedFilter.findMany({
    where: { memberId: actor.id, place },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true },
  });
}

/** Keeps filters under a name for the actor alone; the same name again replaces what it stood for. */
export async function saveFilter(
  actor: Actor,
  { place, name, query }: SaveFilterInput,
): Promise<Result<{ filterId: number }>> {
  const key = { memberId: actor.id, place, name };
  return keepPrivate(async (tx) => {
    const known = await tx.savedFilter.findUnique({ where: { memberId_place_name: key } });
    const count = await tx.savedFilter.count({ where: { memberId: actor.id, place } });
    if (!known && count >= mostAPlace) {
      return refuse('too_large', `You have kept ${mostAPlace} here. Forget one of them first.`);
    }
    const { id } = await tx.savedFilter.upsert({
      where: { memberId_place_name: key },
      create: { ...key, query },
      update: { query },
    });
    return ok({ filterId: id });
  });
}

/** Forgets a saved filter of the actor's own; another's is not found. */
export async function forgetFilter(
  actor: Actor,
  { filterId }: ForgetFilterInput,
): Promise<Result<null>> {
  return keepPrivate(async (tx) => {
    const where = { id: filterId, memberId: actor.id };
    const { count } = await tx.savedFilter.deleteMany({ where });
    return count === 0 ? refuse('not_found', 'There is no such filter.') : ok(null);
  });
}
