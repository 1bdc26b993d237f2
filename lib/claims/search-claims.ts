import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { type ClaimInBrief, claimsInBrief } from './claims-in-brief';
import { claimsWithHiddenSpeaker } from './hidden-speaker';
import { searchExpression } from './search-terms';

/**
 * Accepted claims that hold what a member types while choosing one: every word, the last one perhaps
 * unfinished, or a claim's number. Newest first; twelve at most.
 */
export async function searchClaims(
  actor: Actor,
  typed: string,
  exceptClaimId = 0,
): Promise<ClaimInBrief[]> {
  if (!canReadCasework(actor)) return [];
  const number = /^#?(\d{1,15})$/.exec(typed.trim())?.[1];
  const expression = searchExpression(`${typed.trim()}*`);
  if (!number && !expression) return [];
  // A claim to be rated without the name must not be found by the name.
  const left = [exceptClaimId, ...(await claimsWithHiddenSpeaker(actor))];
  const rows = await readRows<{ id: number | bigint }>`
    SELECT c."id" FROM "claim_search" f CROSS JOIN "claim" c ON c."id" = f."rowid"
    WHERE f."claim_search" MATCH ${expression ?? '""'} AND c."id" NOT IN (${Prisma.join(left)})
      AND +c."status" NOT IN ('proposed', 'dismissed')
    ORDER BY f."rowid" DESC LIMIT 12`;
  const ids = rows.map((row) => Number(row.id));
  if (number && Number(number) !== exceptClaimId) ids.unshift(Number(number));
  const brief = await claimsInBrief(actor, ids);
  return (
    [...new Set(ids)]
      .flatMap((id) => brief.get(id) ?? [])
      .filter(({ status }) => status !== 'proposed' && status !== 'dismissed')
      // Words may be those of a speaker whom this member must not know yet.
      .filter((claim) => !claim.isSpeakerHidden || claim.id === Number(number))
      .slice(0, 12)
  );
}
