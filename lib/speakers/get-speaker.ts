import { reading } from '@/lib/db/database';
import { type NamedSpeaker, speakerFamily, speakersCountedAs } from './speaker-family';

export interface AffiliationView {
  id: number;
  version: number;
  role: string;
  organisation: string | null;
  /** Partial dates; null is open. */
  fromDate: string | null;
  toDate: string | null;
  retractedAt: string | null;
  /** The speaker it was registered for, when that one was merged into the speaker shown. */
  ofSpeaker: string | null;
  assertion:
    | {
        by: 'span';
        exact: string;
        start: number;
        end: number;
        sourceId: number;
        sourceTitle: string;
        snapshotId: number;
        snapshotNumber: number;
        /** Whether the snapshot still holds these words there. */
        isTrue: boolean;
      }
    | { by: 'reference'; title: string; url: string | null };
}

export interface SpeakerView {
  id: number;
  version: number;
  name: string;
  kind: string;
  wikidataId: string | null;
  /** Its own other names. */
  aliases: string[];
  /** Whom it counts as, when it was merged. */
  mergedInto: NamedSpeaker | null;
  /** The speakers that were merged into it, directly or by way of others, with their names. */
  merged: { id: number; name: string; isDirect: boolean; aliases: string[] }[];
  /** Those of the merged included; taken back ones last. */
  affiliations: AffiliationView[];
}

/** A speaker with what is known of it and of those merged into it; null when there is none. */
export async function getSpeaker(speakerId: number): Promise<SpeakerView | null> {
  const db = reading();
  const speaker = await db.speaker.findUnique({
    where: { id: speakerId },
    include: { aliases: { orderBy: { alias: 'asc' } } },
  });
  if (!speaker) return null;
  const family = await speakerFamily(db, speakerId);
  const [merged, counted, affiliations] = await Promise.all([
    db.speaker.findMany({
      where: { id: { in: family.filter((id) => id !== speakerId) } },
      include: { aliases: { orderBy: { alias: 'asc' } } },
      orderBy: { foldedName: 'asc' },
    }),
    speaker.mergedIntoId === null ? null : speakersCountedAs(db, [speakerId]),
    affiliationsOf(family, speakerId),
  ]);
  return {
    id: speaker.id,
    version: speaker.version,
    name: speaker.name,
    kind: speaker.kind,
    wikidataId: speaker.wikidataId,
    aliases: otherNames(speaker),
    mergedInto: counted?.get(speakerId) ?? null,
    merged: merged.map((one) => ({
      id: one.id,
      name: one.name,
      isDirect: one.mergedIntoId === speakerId,
      aliases: otherNames(one),
    })),
    affiliations,
  };
}

function otherNames(speaker: { name: string; aliases: { alias: string }[] }): string[] {
  return speaker.aliases.map(({ alias }) => alias).filter((alias) => alias !== speaker.name);
}

/** The registered affiliations of a speaker that were not taken back, for a choice in a form. */
export async function affiliationChoices(
  speakerId: number,
): Promise<{ id: number; label: string }[]> {
  const views = await affiliationsOf(await speakerFamily(reading(), speakerId), speakerId);
  return views
    .filter((view) => view.retractedAt === null)
    .map(({ id, role, organisation }) => ({
      id,
      label: organisation ? `${role}, ${organisation}` : role,
    }));
}

async function affiliationsOf(family: number[], speakerId: number): Promise<AffiliationView[]> {
  const rows = await reading().affiliation.findMany({
    where: { speakerId: { in: family } },
    include: {
      speaker: { select: { name: true } },
      snapshot: {
        select: {
          id: true,
          number: true,
          text: true,
          source: { select: { id: true, title: true } },
        },
      },
    },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
  });
  const views = rows.map((row): AffiliationView => {
    const { id, version, role, organisation, fromDate, toDate, retractedAt } = row;
    const ofSpeaker = row.speakerId === speakerId ? null : row.speaker.name;
    const shared = { id, version, role, organisation, fromDate, toDate, retractedAt, ofSpeaker };
    if (!row.snapshot || row.startOffset === null || row.exact === null) {
      const title = row.referenceTitle ?? row.referenceUrl ?? '';
      return { ...shared, assertion: { by: 'reference', title, url: row.referenceUrl } };
    }
    const { text, source, number } = row.snapshot;
    const isTrue = text.slice(row.startOffset, row.endOffset ?? 0) === row.exact;
    return {
      ...shared,
      assertion: {
        by: 'span',
        exact: row.exact,
        start: row.startOffset,
        end: row.endOffset ?? 0,
        sourceId: source.id,
        sourceTitle: source.title,
        snapshotId: row.snapshot.id,
        snapshotNumber: number,
        isTrue,
      },
    };
  });
  return views.sort((a, b) => Number(a.retractedAt !== null) - Number(b.retractedAt !== null));
}
