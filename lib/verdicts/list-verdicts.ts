import type { Actor } from '@/lib/auth/actor';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import { scaleOfVersion } from '@/lib/settings/queries';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import { type VerdictStatus, verdictStatusSchema } from './verdict';
import { type RulingView, rulingOn } from './version-view';

export const verdictsAPage = 50;

/** What waits for an editor first, what is public last. */
const order: readonly VerdictStatus[] = [
  'submitted',
  'approved',
  'returned',
  'draft',
  'published',
  'corrected',
  'withdrawn',
];

export interface VerdictFilters {
  status?: VerdictStatus;
  /** Only those that this member may answer: neither written nor rated by them. */
  mine?: boolean;
}

/** The last row of the page before: its status and id. */
export interface VerdictPlace {
  status: VerdictStatus;
  id: number;
}

export interface VerdictRow {
  id: number;
  claimId: number;
  statement: string;
  speakerName: string | null;
  status: VerdictStatus;
  ruling: RulingView;
  writtenAt: string;
  writtenBy: string;
  isPublic: boolean;
}

/** Fifty verdicts, those that wait for an editor first, within a status the oldest first. */
export async function listVerdicts(
  actor: Actor,
  filters: VerdictFilters,
  after: VerdictPlace | null,
): Promise<{ rows: VerdictRow[]; next: VerdictPlace | null }> {
  const wanted = filters.status ? [filters.status] : order;
  const found: { id: number; status: string }[] = [];
  const from = after ? wanted.indexOf(after.status) : 0;
  for (const status of wanted.slice(Math.max(0, from))) {
    const left = verdictsAPage + 1 - found.length;
    if (left === 0) break;
    const beyond = after?.status === status ? { id: { gt: after.id } } : {};
    found.push(
      ...(await reading().verdict.findMany({
        where: { status, ...beyond, ...(filters.mine && answerableBy(actor)) },
        orderBy: { id: 'asc' },
        take: left,
        select: { id: true, status: true },
      })),
    );
  }
  const listed = await rowsOf(found.slice(0, verdictsAPage).map(({ id }) => id));
  const masks = await speakerMasks(actor, { claimIds: listed.map(({ claimId }) => claimId) });
  const rows = listed.map((row) => {
    const mask = masks.get(row.claimId);
    return mask ? { ...row, statement: mask.text(row.statement), speakerName: null } : row;
  });
  const last = rows.at(-1);
  const hasMore = found.length > verdictsAPage && last !== undefined;
  return { rows, next: hasMore ? { status: last.status, id: last.id } : null };
}

function answerableBy(actor: Actor) {
  return {
    versions: { none: { writtenById: actor.id } },
    claim: { ratings: { none: { memberId: actor.id } } },
  };
}

async function rowsOf(ids: number[]): Promise<VerdictRow[]> {
  const db = reading();
  const verdicts = await db.verdict.findMany({
    where: { id: { in: ids } },
    include: {
      claim: { select: { statement: true, speakerId: true, suggestedSpeaker: true } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { ruling: true, scaleVersion: true, writtenAt: true, writtenById: true },
      },
    },
  });
  const speakers = await speakersCountedAs(
    db,
    verdicts.flatMap(({ claim }) => claim.speakerId ?? []),
  );
  const members = await db.member.findMany({
    where: { id: { in: verdicts.flatMap(({ versions }) => versions[0]?.writtenById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return Promise.all(
    ids.map(async (id) => {
      const { claim, versions, ...verdict } = byId.get(id)!;
      const version = versions[0]!;
      return {
        id,
        claimId: verdict.claimId,
        statement: claim.statement,
        speakerName:
          (claim.speakerId && speakers.get(claim.speakerId)?.name) || claim.suggestedSpeaker,
        status: verdictStatusSchema.parse(verdict.status),
        ruling: rulingOn(await scaleOfVersion(version.scaleVersion), version.ruling),
        writtenAt: version.writtenAt,
        writtenBy: names.get(version.writtenById) ?? '',
        isPublic: verdict.publishedNumber !== null,
      };
    }),
  );
}
