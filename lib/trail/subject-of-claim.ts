import { reading } from '@/lib/db/database';
import { parseSubject, type TrailSubject } from './subject';

/**
 * What of this claim `of` names: its verdict or a version of it; the claim itself when it names
 * nothing. Null when it is a verdict on another claim, or no name.
 */
export async function subjectOfClaim(
  claimId: number,
  of: string | null | undefined,
): Promise<TrailSubject | null> {
  if (of === null || of === undefined) return { type: 'claim', id: claimId };
  const subject = parseSubject(of);
  if (subject?.type !== 'verdict') return subject?.id === claimId ? subject : null;
  const verdict = await reading().verdict.findUnique({ where: { id: subject.id } });
  return verdict?.claimId === claimId ? subject : null;
}

/** Everything of a claim that has a trail of its own: the claim, its verdict, each version, newest first. */
export async function subjectsOfClaim(claimId: number): Promise<TrailSubject[]> {
  const verdict = await reading().verdict.findUnique({
    where: { claimId },
    select: { id: true, versions: { select: { number: true }, orderBy: { number: 'desc' } } },
  });
  const claim: TrailSubject = { type: 'claim', id: claimId };
  if (!verdict) return [claim];
  const of = (number: number | null): TrailSubject => ({ type: 'verdict', id: verdict.id, number });
  const { versions } = verdict;
  return [claim, of(null), ...(versions.length > 1 ? versions.map((one) => of(one.number)) : [])];
}
