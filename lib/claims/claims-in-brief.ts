import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import { type ClaimKind, type ClaimStatus, claimKindSchema, claimStatusSchema } from './claim';
import { speakerMasks } from './hidden-speaker';
import { type PublishedRuling, publishedRulings } from './published-rulings';

/** A claim as it is shown beside others: what is said, by whom, where, and what was ruled. */
export interface ClaimInBrief {
  id: number;
  status: ClaimStatus;
  kind: ClaimKind;
  statement: string;
  quote: string;
  /** Registered; the one it counts as once merged. */
  speakerId: number | null;
  /** The registered name, or what the engine suggests; null: nobody known. */
  speakerName: string | null;
  affiliationAsWorded: string | null;
  /** The member is to rate this claim without the name. */
  isSpeakerHidden: boolean;
  /** Partial dates, as far as they are known. */
  saidOn: string | null;
  publishedOn: string | null;
  sourceId: number;
  sourceTitle: string;
  publisher: string | null;
  ruling: PublishedRuling | null;
}

/**
 * These claims in brief, by id; one that does not exist is missing. Speaker and affiliation are left
 * out of a claim that this member is to rate without the name, and covered in its words.
 */
export async function claimsInBrief(
  actor: Actor,
  ids: readonly number[],
): Promise<Map<number, ClaimInBrief>> {
  const wanted = [...new Set(ids)];
  const claims = await reading().claim.findMany({
    where: { id: { in: wanted } },
    select: {
      id: true,
      status: true,
      kind: true,
      statement: true,
      quote: true,
      speakerId: true,
      suggestedSpeaker: true,
      affiliationAsWorded: true,
      saidOn: true,
      source: { select: { id: true, title: true, publisher: true, publishedOn: true } },
    },
  });
  const [rulings, masks, speakers] = await Promise.all([
    publishedRulings(wanted),
    speakerMasks(actor, { claimIds: wanted }),
    speakersCountedAs(
      reading(),
      claims.flatMap(({ speakerId }) => speakerId ?? []),
    ),
  ]);
  const brief = claims.map((claim): [number, ClaimInBrief] => {
    const { source, suggestedSpeaker, ...own } = claim;
    const mask = masks.get(claim.id);
    const isHidden = mask !== undefined;
    const cover = (text: string) => mask?.text(text) ?? text;
    const speaker = claim.speakerId === null ? null : (speakers.get(claim.speakerId) ?? null);
    return [
      claim.id,
      {
        ...own,
        statement: cover(claim.statement),
        quote: cover(claim.quote),
        status: claimStatusSchema.parse(claim.status),
        kind: claimKindSchema.parse(claim.kind),
        speakerId: isHidden ? null : (speaker?.id ?? null),
        speakerName: isHidden ? null : (speaker?.name ?? suggestedSpeaker),
        affiliationAsWorded: isHidden ? null : claim.affiliationAsWorded,
        isSpeakerHidden: isHidden,
        publishedOn: source.publishedOn,
        sourceId: source.id,
        sourceTitle: cover(source.title),
        publisher: source.publisher,
        ruling: rulings.get(claim.id) ?? null,
      },
    ];
  });
  return new Map(brief);
}
