import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories-claims';
import { createClaimsSaying } from '@/lib/testing/factories-disputes';
import { publishedRulings } from './published-rulings';

describe('publishedRulings', () => {
  const { file } = useTestDatabase();

  /** Rows as the commands on verdicts leave them. */
  function publish(claimId: number, rulings: string[], kinds: string[], memberId: number) {
    const db = new Database(file());
    const at = '2026-05-01T00:00:00.000Z';
    const verdict = db
      .prepare(
        `INSERT INTO "verdict" ("claimId", "status", "currentNumber", "createdAt", "createdById")
         VALUES (?, 'draft', 1, ?, ?)`,
      )
      .run(claimId, at, memberId).lastInsertRowid;
    const versions = rulings.map(
      (ruling, index) =>
        db
          .prepare(
            `INSERT INTO "verdict_version" ("verdictId", "number", "reviewId", "scaleVersion",
               "ruling", "summary", "explanation", "writtenAt", "writtenById")
             VALUES (?, ?, 1, 1, ?, '', '', ?, ?)`,
          )
          .run(verdict, index + 1, ruling, at, memberId).lastInsertRowid,
    );
    for (const [index, kind] of kinds.entries()) {
      db.prepare(
        `INSERT INTO "publication" ("verdictId", "verdictVersionId", "kind", "notice",
           "publishedAt", "publishedById") VALUES (?, ?, ?, 'So.', ?, ?)`,
      ).run(verdict, versions[Math.min(index, versions.length - 1)], kind, at, memberId);
    }
    db.close();
    return Number(verdict);
  }

  it('tells what the public reads now: the last correction, a withdrawal as one, never a draft', async () => {
    const actor = await createActor('editor');
    const ids = (await createClaimsSaying(actor, ['a is', 'b is', 'c is', 'd is'])) as [
      number,
      number,
      number,
      number,
    ];
    const [corrected, withdrawn, drafted, bare] = ids;
    const first = publish(
      corrected,
      ['true', 'mixed', 'false'],
      ['published', 'corrected'],
      actor.id,
    );
    const second = publish(withdrawn, ['false'], ['published', 'withdrawn'], actor.id);
    publish(drafted, ['true'], [], actor.id);
    const rulings = await publishedRulings(ids);
    expect(rulings.get(corrected)).toEqual({
      verdictId: first,
      word: 'Mixed',
      tone: 'mixed',
      isWithdrawn: false,
    });
    expect(rulings.get(withdrawn)).toEqual({
      verdictId: second,
      word: 'False',
      tone: 'refuted',
      isWithdrawn: true,
    });
    expect([rulings.has(drafted), rulings.has(bare)]).toEqual([false, false]);
  });
});
