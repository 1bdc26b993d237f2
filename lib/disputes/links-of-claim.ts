import type { Actor } from '@/lib/auth/actor';
import { type ClaimInBrief, claimsInBrief } from '@/lib/claims/claims-in-brief';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import { type LinkConfidence, type LinkState, type LinkType, linkVerb } from './link';
import { canReadLinks } from './policy';
import { parsedLink } from './stored-link';

export interface LinkView {
  id: number;
  version: number;
  type: LinkType;
  /** Rejected and removed links are not shown. */
  state: Extract<LinkState, 'decided' | 'suggested'>;
  /** Whether the claim one looks at does it to the other, or the other to it. */
  isOutward: boolean;
  /** The type as a verb from the claim one looks at: “updates”, “is updated by”. */
  verb: string;
  reason: string;
  confidence: LinkConfidence;
  createdAt: string;
  /** Who suggested or made it; null when the machine did. */
  createdBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  other: ClaimInBrief;
}

/** Links of one claim that are shown at most. */
const linksAtMost = 500;

/**
 * The links of a claim, decided ones first, each with the claim at its other end. Names that are
 * hidden from the actor are covered in their reasons.
 */
export async function linksOfClaim(actor: Actor, claimId: number): Promise<LinkView[]> {
  if (!canReadLinks(actor)) return [];
  const rows = await reading().claimLink.findMany({
    where: {
      OR: [{ fromClaimId: claimId }, { toClaimId: claimId }],
      state: { in: ['decided', 'suggested'] },
    },
    orderBy: [{ state: 'asc' }, { id: 'asc' }],
    take: linksAtMost,
  });
  const links = rows.map(parsedLink);
  const otherOf = (link: (typeof links)[number]) =>
    link.fromClaimId === claimId ? link.toClaimId : link.fromClaimId;
  const [others, masks, names] = await Promise.all([
    claimsInBrief(actor, links.map(otherOf)),
    speakerMasks(actor, { claimIds: [claimId, ...links.map(otherOf)] }),
    memberNames(links.flatMap((link) => [link.createdById, link.decidedById])),
  ]);
  return links.flatMap((link) => {
    const other = others.get(otherOf(link));
    if (!other || (link.state !== 'decided' && link.state !== 'suggested')) return [];
    const isOutward = link.fromClaimId === claimId;
    return [
      {
        id: link.id,
        version: link.version,
        type: link.type,
        state: link.state,
        isOutward,
        verb: linkVerb(link.type, isOutward),
        reason: [...masks.values()].reduce((left, mask) => mask.text(left), link.reason),
        confidence: link.confidence,
        createdAt: link.createdAt,
        createdBy: names.get(link.createdById ?? 0) ?? null,
        decidedAt: link.decidedAt,
        decidedBy: names.get(link.decidedById ?? 0) ?? null,
        other,
      },
    ];
  });
}

async function memberNames(ids: (number | null)[]): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const members = await reading().member.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(members.map(({ id, name }) => [id, name]));
}
