'use server';

import { z } from 'zod';
import { runAction } from '@/app/_actions/run-action';
import { searchClaims } from '@/lib/claims/search-claims';
import { type SimilarClaim, similarClaims } from '@/lib/claims/similar-claims';
import { ok } from '@/lib/result';

export interface ClaimChoice {
  id: number;
  statement: string;
  /** Who said it, and where. */
  hint: string;
}

const claimId = z.number().int().min(0);

/** Accepted claims for a combo box; none when nobody is signed in. */
export async function searchClaimsAction(typed: string, exceptClaimId = 0): Promise<ClaimChoice[]> {
  const schema = z.object({ typed: z.string().max(200), exceptClaimId: claimId });
  const found = await runAction({ typed, exceptClaimId }, schema, async (actor, input) => {
    const claims = await searchClaims(actor, input.typed, input.exceptClaimId);
    return ok(
      claims.map(({ id, statement, speakerName, sourceTitle }) => ({
        id,
        statement,
        hint: [`Claim ${id}`, speakerName, sourceTitle].filter(Boolean).join(' · '),
      })),
    );
  });
  return found.ok ? found.value : [];
}

/** Accepted claims in words like those being written; none when nobody is signed in. */
export async function similarClaimsAction(
  text: string,
  exceptClaimId = 0,
): Promise<SimilarClaim[]> {
  const schema = z.object({ text: z.string().max(20_000), exceptClaimId: claimId });
  const found = await runAction({ text, exceptClaimId }, schema, async (actor, input) =>
    ok(await similarClaims(actor, { ...input, limit: 5 })),
  );
  return found.ok ? found.value : [];
}
