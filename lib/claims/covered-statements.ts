import type { Actor } from '@/lib/auth/actor';
import { speakerMasks } from './hidden-speaker';

/** Rows that tell of claims, with names covered in the statements of those whose speaker is hidden. */
export async function withCoveredStatements<T extends { claimId: number; statement: string }>(
  actor: Actor,
  rows: readonly T[],
): Promise<T[]> {
  const masks = await speakerMasks(actor, { claimIds: rows.map(({ claimId }) => claimId) });
  return rows.map((row) => {
    const mask = masks.get(row.claimId);
    return mask ? { ...row, statement: mask.text(row.statement) } : row;
  });
}
