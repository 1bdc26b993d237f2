import Database from 'better-sqlite3';
import { foldName } from '@/lib/speakers/fold-name';

export interface ClaimFixtureSize {
  claims: number;
  sources: number;
  speakers: number;
}

const nouns =
  'pit mine union minister council bridge harvest river border budget school hospital market tax vote treaty plot army railway harbour'.split(
    ' ',
  );
const verbs = 'closed opened sold burned rebuilt counted denied signed lost found'.split(' ');
const places = 'north south east west capital coast valley highland island delta'.split(' ');
const roles = ['minister of mines', 'head of the union', 'mayor', 'spokesman', 'witness'];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Fills a migrated database with claims for measuring and testing lists: a fifth of them open, a
 * tenth dismissed, the rest proposed; a tenth of the sources undated, a twentieth of the speakers
 * merged into the first. Written straight into the tables, so its log is not whole: never for a
 * newsroom. The same size gives the same rows. `memberId`, if given, accepted the open ones.
 */
export function fillWithClaims(
  file: string,
  size: ClaimFixtureSize,
  memberId: number | null = null,
): void {
  const db = new Database(file);
  const random = randomNumbers(size.claims);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const at = '2026-01-01T00:00:00.000Z';
  const base = (table: string) =>
    (db.prepare(`SELECT coalesce(max(id), 0) AS id FROM ${table}`).get() as { id: number }).id;
  const [sourceBase, snapshotBase, speakerBase] = [
    base('source'),
    base('snapshot'),
    base('speaker'),
  ];

  db.transaction(() => {
    const source = db.prepare(
      `INSERT INTO source (id, kind, title, publisher, language, publishedOn, createdAt)
       VALUES (?, 'article', ?, ?, 'en', ?, ?)`,
    );
    const snapshot = db.prepare(
      `INSERT INTO snapshot (id, sourceId, number, mediaType, encoding, extractorName,
         extractorVersion, rawSha256, textSha256, wordCount, length, capturedAt, text, rawBytes)
       VALUES (?, ?, 1, 'text/plain', 'utf-8', 'fixture', '1', '', '', 0, 0, ?, '', x'')`,
    );
    for (let i = 1; i <= size.sources; i++) {
      const year = 2015 + Math.floor(random() * 12);
      const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
      const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const date = pick([
        null,
        `${year}`,
        `${year}-${month}`,
        ...Array(7).fill(`${year}-${month}-${day}`),
      ]);
      source.run(
        sourceBase + i,
        `The ${pick(nouns)} in the ${pick(places)} ${i}`,
        'The Lamp',
        date,
        at,
      );
      snapshot.run(snapshotBase + i, sourceBase + i, at);
    }
    const speaker = db.prepare(
      `INSERT INTO speaker (id, name, foldedName, kind, mergedIntoId, createdAt)
       VALUES (?, ?, ?, 'person', ?, ?)`,
    );
    const alias = db.prepare(
      'INSERT INTO speaker_alias (speakerId, alias, folded) VALUES (?, ?, ?)',
    );
    for (let i = 1; i <= size.speakers; i++) {
      const name = `${pick(['Rosa', 'José', 'Ana', 'Ivo', 'Léa'])} ${pick(nouns)} ${i}`;
      const merged = i > 1 && i % 20 === 0 ? speakerBase + 1 : null;
      speaker.run(speakerBase + i, name, foldName(name), merged, at);
      alias.run(speakerBase + i, name, foldName(name));
    }
    const claim = db.prepare(
      `INSERT INTO claim (sourceId, snapshotId, status, origin, kind, act, statement, quote,
         speakerId, suggestedSpeaker, suggestedSpeakerType, affiliationAsWorded, startOffset,
         confidence, createdAt, acceptedAt, acceptedById, dismissedReason)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'named', ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (let i = 1; i <= size.claims; i++) {
      const place = 1 + Math.floor(random() * size.sources);
      const chance = random();
      const status = chance < 0.2 ? 'open' : chance < 0.3 ? 'dismissed' : 'proposed';
      const words = Array.from(
        { length: 4 },
        () => `the ${pick(nouns)} of the ${pick(places)} was ${pick(verbs)}`,
      ).join(', and ');
      // A few speakers say much, most say little.
      const who = 1 + Math.floor(random() ** 3 * size.speakers);
      const isOpen = status === 'open';
      claim.run(
        sourceBase + place,
        snapshotBase + place,
        status,
        isOpen && random() < 0.3 ? 'member' : 'engine',
        pick(['direct', 'direct', 'indirect', 'indirect', 'mixed']),
        random() < 0.9 ? 'statement' : 'attitude',
        `Claim ${i}: ${words}.`,
        words,
        isOpen ? speakerBase + who : null,
        `Speaker ${who}`,
        random() < 0.4 ? pick(roles) : null,
        i % 10_000,
        random() < 0.9 ? Math.round(random() * 1000) / 1000 : null,
        at,
        isOpen ? at : null,
        isOpen ? memberId : null,
        status === 'dismissed' ? 'No claim.' : null,
      );
    }
  })();
  db.close();
}
