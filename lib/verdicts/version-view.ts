import { reading } from '@/lib/db/database';
import { scaleOfVersion } from '@/lib/settings/queries';
import { type Scale, type ScaleValue, scaleValue } from '@/lib/settings/setting';
import { type CitedEvidence, citedColumns, citedEvidence } from './cited-evidence';

/** A ruling in the words of the scale it was given on. */
export interface RulingView {
  id: string;
  word: string;
  tone: ScaleValue['tone'];
  /** Its place in the order; null: apart from it. `lowest` and `highest` are the ends of the order. */
  rank: number | null;
  lowest: number;
  highest: number;
}

export interface CitationView {
  ordinal: number;
  evidence: CitedEvidence;
}

/** What one version of a verdict says. */
export interface VersionView {
  id: number;
  number: number;
  reviewId: number;
  ruling: RulingView;
  summary: string;
  explanation: string;
  differsBecause: string | null;
  ratingIds: number[];
  citations: CitationView[];
  writtenAt: string;
  writtenById: number;
}

/** The most versions of one verdict that are shown: the latest. */
const versionsShown = 200;

/** The latest versions of one verdict, oldest first, or those of them with these numbers. */
export async function listVersions(verdictId: number, numbers?: number[]): Promise<VersionView[]> {
  const rows = await reading().verdictVersion.findMany({
    where: { verdictId, ...(numbers && { number: { in: numbers } }) },
    orderBy: { number: 'desc' },
    take: versionsShown,
    include: {
      basis: { select: { ratingId: true }, orderBy: { id: 'asc' } },
      citations: {
        orderBy: { ordinal: 'asc' },
        select: { ordinal: true, evidence: { select: citedColumns } },
      },
    },
  });
  return Promise.all(
    rows
      .reverse()
      .map(async ({ basis, citations, verdictId: _verdictId, scaleVersion, ...row }) => ({
        ...row,
        ruling: rulingOn(await scaleOfVersion(scaleVersion), row.ruling),
        ratingIds: basis.map(({ ratingId }) => ratingId),
        citations: citations.map(({ ordinal, evidence }) => ({
          ordinal,
          evidence: citedEvidence(evidence),
        })),
      })),
  );
}

/** The ruling `id` on `scale`; its own id is the word where the scale does not know it. */
export function rulingOn(scale: Scale, id: string): RulingView {
  const value = scaleValue(scale, id);
  const ranks = scale.values.flatMap(({ rank }) => rank ?? []);
  return {
    id,
    word: value?.word ?? id,
    tone: value?.tone ?? 'unproven',
    rank: value?.rank ?? null,
    lowest: Math.min(...ranks),
    highest: Math.max(...ranks),
  };
}
