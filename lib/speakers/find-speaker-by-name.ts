import { foldName } from './fold-name';
import { type NamedSpeaker, type Readable, speakersCountedAs } from './speaker-family';

/**
 * The speakers that go by exactly this name, letter case, accents and spaces aside; one that was
 * merged is answered by whom it counts as. More than one when people share a name.
 */
export async function findSpeakersByName(db: Readable, name: string): Promise<NamedSpeaker[]> {
  const folded = foldName(name);
  if (folded === '') return [];
  const rows = await db.$queryRaw<{ speakerId: number | bigint }[]>`
    SELECT DISTINCT "speakerId" FROM "speaker_alias" WHERE "folded" = ${folded} LIMIT 20`;
  const found = await speakersCountedAs(
    db,
    rows.map((row) => Number(row.speakerId)),
  );
  return [...new Map([...found.values()].map((speaker) => [speaker.id, speaker])).values()];
}
