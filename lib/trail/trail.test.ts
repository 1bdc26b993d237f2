import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { acceptClaim } from '@/lib/claims/accept-claim';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  buildProposal,
  createActor,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { testPassword } from '@/lib/testing/factories-members';
import { createAssignments, createRating } from '@/lib/testing/factories-reviews';
import {
  buildVerdictInput,
  createDesk,
  createPublishedVerdict,
  type Desk,
  testVisitor,
} from '@/lib/testing/factories-verdicts';
import { approveVerdict } from '@/lib/verdicts/approve-verdict';
import { publishVerdict } from '@/lib/verdicts/publish-verdict';
import { submitVerdict } from '@/lib/verdicts/submit-verdict';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import type { TrailSubject } from './subject';
import { getTrail, type TrailStep } from './trail';

const trailOf = (actor: Actor, subject: TrailSubject) =>
  getTrail(actor, subject, seenReviewsOf(actor));

const names = (steps: readonly TrailStep[] = []) => steps.map(({ type, id }) => `${type} ${id}`);

/** A verdict that was published and then corrected by the other editor. */
async function correctedVerdict(desk: Desk) {
  const first = await createPublishedVerdict(desk);
  const input = buildVerdictInput(first, { version: first.version, summary: 'Said anew.' });
  const written = granted(await writeVerdict(desk.author, input));
  const submitted = granted(await submitVerdict(desk.author, written));
  const proven = { ...submitted, currentPassword: testPassword };
  const approved = granted(await approveVerdict(desk.other, proven, { visitor: testVisitor }));
  granted(await publishVerdict(desk.other, { ...approved, notice: 'It was put wrongly.' }));
  return first;
}

/** Takes the database's own guards of a table away, as somebody with the file can. */
function dropGuards(db: Database.Database, table: string): void {
  const guards = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table);
  for (const name of guards) db.exec(`DROP TRIGGER "${name}"`);
}

describe('the trail', () => {
  const { file } = useTestDatabase();

  it('leads from what was published back to the source, and every step stands', async () => {
    const { claimId } = await correctedVerdict(await createDesk());
    const auditor = await createActor('auditor');
    const trail = await trailOf(auditor, { type: 'claim', id: claimId });
    expect(trail).toMatchObject({ claimId, holds: true });
    const types = [...new Set(trail?.steps.map(({ type }) => type))];
    expect(types).toEqual([
      ...['publication', 'verdict', 'verdict_version', 'approval', 'rating', 'evidence'],
      ...['review', 'claim', 'snapshot', 'source'],
    ]);
    for (const step of trail?.steps ?? []) {
      expect(step.events.length, step.type).toBeGreaterThan(0);
      expect(step.checks.length, step.type).toBeGreaterThan(1);
    }
  });

  it('of one version holds that version, and of the verdict all of them', async () => {
    await correctedVerdict(await createDesk());
    const auditor = await createActor('auditor');
    const of = async (number: number | null) => {
      const trail = await trailOf(auditor, { type: 'verdict', id: 1, number });
      return names(trail?.steps).filter((name) => /^(publication|approval|verdict_)/.test(name));
    };
    expect(await of(1)).toEqual(['publication 1', 'verdict_version 1', 'approval 1']);
    expect(await of(2)).toEqual(['publication 2', 'verdict_version 2', 'approval 2']);
    expect(await of(null)).toHaveLength(6);
    expect(await of(3)).toEqual([]);
  });

  it('shows the step that somebody altered behind the log, and only that one', async () => {
    const { claimId } = await correctedVerdict(await createDesk());
    const db = new Database(file());
    dropGuards(db, 'rating');
    db.exec("UPDATE rating SET value = 'true' WHERE id = 1");
    db.close();
    const trail = await trailOf(await createActor('auditor'), { type: 'claim', id: claimId });
    const fallen = trail?.steps.filter(({ checks }) => checks.some(({ holds }) => !holds));
    expect(names(fallen)).toEqual(['rating 1']);
    expect(trail?.holds).toBe(false);
  });

  it('shows an answer by somebody who had a part in what they answered', async () => {
    const { claimId } = await correctedVerdict(await createDesk());
    const db = new Database(file());
    const { memberId } = db.prepare('SELECT memberId FROM rating').get() as { memberId: number };
    dropGuards(db, 'approval');
    db.prepare('UPDATE approval SET memberId = ? WHERE id = 1').run(memberId);
    db.close();
    const trail = await trailOf(await createActor('auditor'), { type: 'claim', id: claimId });
    const answer = trail?.steps.find(({ type, id }) => type === 'approval' && id === '1');
    expect(answer?.checks.filter(({ holds }) => !holds).map(({ what }) => what)).toContain(
      'Whoever answered had written none of it and rated none of it',
    );
  });

  it('tells nothing of the speaker to whoever is to rate the claim without the name', async () => {
    const editor = await createActor('editor');
    const rater = await createActor('checker', 'Cem Rater');
    const { claimIds } = await createProposals(editor, [
      buildProposal(sampleText, 'the northern pit is closed', {
        affiliation: buildPiece(sampleText, 'The minister of mines'),
      }),
    ]);
    const claimId = claimIds[0] ?? 0;
    const speaker = { name: 'Rosa Ilex', kind: 'person' as const };
    granted(await acceptClaim(editor, { claimId, speaker }));
    await createAssignments(editor, claimId, [{ actor: rater, hidesSpeaker: true }]);
    const told = async () => JSON.stringify(await trailOf(rater, { type: 'claim', id: claimId }));
    const telling = /Rosa|Ilex|minister of mines|"type":"speaker"/i;
    expect(await told()).not.toMatch(telling);
    expect(JSON.stringify(await trailOf(editor, { type: 'claim', id: claimId }))).toMatch(telling);
    await createRating(rater, claimId);
    expect(await told()).toMatch(telling);
  });
});
