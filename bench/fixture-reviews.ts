import Database from 'better-sqlite3';
import { fillWithClaims } from './fixture-claims';

export interface ReviewFixtureSize {
  claims: number;
  /** Ratings on each claim that is in review or beyond; three claims in four are. */
  ratingsAClaim: number;
  raters: number;
  /** Claims in the one dispute. */
  disputed: number;
}

/**
 * Fills a migrated database with casework to measure: of a hundred claims 15 proposed, 5 accepted,
 * 30 in review with a rating still waited for, 25 rated, 5 with a verdict submitted, 15 published
 * and 5 dismissed; one dispute. Written straight into the tables, so its log is not whole: never for
 * a newsroom. `checkerId` is asked for a thirtieth of what is waited for. Returns the dispute's id.
 */
export function fillWithReviews(file: string, size: ReviewFixtureSize, checkerId: number): number {
  const { claims, ratingsAClaim, raters, disputed } = size;
  fillWithClaims(file, { claims, sources: claims / 100, speakers: claims / 50 }, checkerId);
  const db = new Database(file);
  const first = (db.prepare('SELECT min(id) AS id FROM claim').get() as { id: number }).id;
  const run = (sql: string, ...values: unknown[]) => void db.prepare(sql).run(...values);
  const at = '2026-02-01T00:00:00.000Z';
  const part = `((id - ${first}) % 100)`;
  db.transaction(() => {
    run(
      `UPDATE claim SET dismissedReason = NULL, checkworthiness = (id * 37 % 1000) / 1000.0,
         acceptedAt = CASE WHEN ${part} < 15 THEN NULL ELSE ? END,
         publishedAt = CASE WHEN ${part} BETWEEN 80 AND 94 THEN ? ELSE NULL END,
         status = CASE WHEN ${part} < 15 THEN 'proposed' WHEN ${part} < 20 THEN 'open'
           WHEN ${part} < 50 THEN 'in_review' WHEN ${part} < 75 THEN 'rated'
           WHEN ${part} < 80 THEN 'verdict_submitted' WHEN ${part} < 95 THEN 'published'
           ELSE 'dismissed' END`,
      ...[at, at],
    );
    const insertMember = db.prepare(
      `INSERT INTO member (email, name, role, status, createdAt)
       VALUES (?, ?, 'checker', 'active', ?)`,
    );
    const firstRater = Number(
      insertMember.run('rater0@bench.example', 'Rater 0', at).lastInsertRowid,
    );
    for (let i = 1; i < raters; i++) insertMember.run(`rater${i}@bench.example`, `Rater ${i}`, at);
    run(
      `INSERT INTO review (id, claimId, round, state, openedAt, closedAt)
       SELECT id, id, 1, iif(status = 'in_review', 'open', 'closed'), ?,
         iif(status = 'in_review', NULL, ?)
       FROM claim WHERE ${part} BETWEEN 20 AND 94`,
      ...[at, at],
    );
    const rater = `${firstRater} + (r.id + n.n) % ${raters}`;
    const numbers = `WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < ?)`;
    run(
      `${numbers} INSERT INTO assignment
         (reviewId, claimId, memberId, dueOn, hidesSpeaker, state, assignedAt, endedAt)
       SELECT r.id, r.id, ${rater}, NULL, 0, 'done', ?, ? FROM review r CROSS JOIN n`,
      ...[ratingsAClaim - 1, at, at],
    );
    run(
      `INSERT INTO assignment (reviewId, claimId, memberId, dueOn, hidesSpeaker, state, assignedAt)
       SELECT id, id, iif(id % 30 = 0, ?, ${firstRater} + (id + ?) % ${raters}),
         iif(id % 7 = 0, NULL, date('2026-01-01', (id * 13 % 600) || ' days')), id % 11 = 0,
         'waiting', ?
       FROM review WHERE state = 'open'`,
      ...[checkerId, ratingsAClaim, at],
    );
    run(
      `${numbers} INSERT INTO rating (reviewId, claimId, memberId, scaleVersion, value, confidence,
         rationale, blind, speakerHidden, givenAt)
       SELECT r.id, r.id, ${rater}, 1,
         CASE (r.id * 7 + n.n * (r.id % 3)) % 7 WHEN 0 THEN 'true' WHEN 1 THEN 'mostly_true'
           WHEN 2 THEN 'mixed' WHEN 3 THEN 'mostly_false' WHEN 4 THEN 'false'
           WHEN 5 THEN 'unproven' ELSE 'not_checkable' END,
         'medium', 'As the files show.', 1, 0, ? FROM review r CROSS JOIN n`,
      ...[ratingsAClaim - 1, at],
    );
    run(
      `INSERT INTO adjudication (reviewId, claimId, cause, openedAt)
       SELECT id, id, 'spread', ? FROM review WHERE state = 'closed' AND id % 25 = 0`,
      at,
    );
    run(
      `INSERT INTO verdict (id, claimId, status, currentNumber, publishedNumber, createdAt, createdById)
       SELECT id, id, iif(status = 'published', 'published', 'submitted'), 1,
         iif(status = 'published', 1, NULL), ?, ${firstRater} + id % ${raters}
       FROM claim WHERE status IN ('verdict_submitted', 'published')`,
      at,
    );
    run(
      `INSERT INTO verdict_version (verdictId, number, reviewId, scaleVersion, ruling, summary,
         explanation, writtenAt, writtenById)
       SELECT id, 1, id, 1, 'mixed', 'It is so in part.', 'The files show it.', ?, createdById
       FROM verdict`,
      at,
    );
    run(
      `INSERT INTO publication (verdictId, verdictVersionId, kind, publishedAt, publishedById)
       SELECT v.id, vv.id, 'published', ?, v.createdById FROM verdict v
       JOIN verdict_version vv ON vv.verdictId = v.id WHERE v.status = 'published'`,
      at,
    );
    run(
      `INSERT INTO dispute (id, question, state, createdAt) VALUES (1, 'Is it so?', 'open', ?)`,
      at,
    );
    run(`INSERT INTO dispute_side (disputeId, ordinal, label) VALUES (1, 1, 'Yes'), (1, 2, 'No')`);
    run(
      `INSERT INTO dispute_claim (disputeId, claimId, side)
       SELECT 1, id, 1 + id % 2 FROM (SELECT id FROM claim WHERE ${part} BETWEEN 50 AND 94
         ORDER BY id LIMIT ?)`,
      disputed,
    );
    run(
      `INSERT INTO claim_link (fromClaimId, toClaimId, type, state, reason, confidence, createdAt)
       SELECT a.claimId, b.claimId, 'contradicts', 'decided', 'They cannot both be so.', 'high', ?
       FROM dispute_claim a JOIN dispute_claim b
         ON b.claimId > a.claimId AND b.claimId <= a.claimId + 3 AND b.side <> a.side`,
      at,
    );
  })();
  db.close();
  return 1;
}
