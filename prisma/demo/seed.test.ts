import { describe, expect, it } from 'vitest';
import { isEventType, parseEventData } from '@/lib/audit/events';
import { recordShapes } from '@/lib/audit/records';
import { roleSchema } from '@/lib/auth/actor';
import { verifyPassword } from '@/lib/auth/password-hash';
import { reading } from '@/lib/db/database';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { useTestDatabase } from '@/lib/testing/database';
import { demoAccounts, demoPassword } from '@/lib/testing/demo-accounts';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { listWaiting } from '@/lib/today/waiting';
import { getTrail } from '@/lib/trail/trail';
import { seedDemo } from './seed';

describe('the demo newsroom', () => {
  useTestDatabase();

  it('is whole, true to its texts, and leaves something to do for each role', async () => {
    const told: string[] = [];
    const accounts = await seedDemo((message) => told.push(message));
    expect(accounts).toEqual(demoAccounts);
    expect(told.length).toBeGreaterThan(2);

    await expectWholeChain();
    await expectEveryRecordToldOf();
    await expectEverySpanTrue();
    await expectEveryAccountToOpen();
    await expectHalfDoneWork();
    await expectWorkForEachRole();
    await expectSomethingToFindOut();
  });

  async function expectEveryRecordToldOf() {
    const events = await reading().event.findMany();
    for (const { type, data } of events) {
      expect(isEventType(type)).toBe(true);
      if (isEventType(type)) parseEventData(type, data);
    }
    const told = new Set(events.map((event) => `${event.subjectType} ${event.subjectId}`));
    for (const type of [
      'member',
      'source',
      'snapshot',
      'extraction',
      'claim',
      'speaker',
    ] as const) {
      const rows = await reading().$queryRawUnsafe<{ id: number | bigint }[]>(
        `SELECT id FROM ${recordShapes[type].table}`,
      );
      expect(rows.length, type).toBeGreaterThan(3);
      for (const { id } of rows) expect(told).toContain(`${type} ${id}`);
    }
  }

  async function expectEverySpanTrue() {
    const snapshots = await reading().snapshot.findMany({ select: { id: true, text: true } });
    const texts = new Map(snapshots.map(({ id, text }) => [id, text]));
    const spans = await reading().claimSpan.findMany({ include: { claim: true } });
    for (const { startOffset, endOffset, exact, claim } of spans) {
      expect(texts.get(claim.snapshotId)?.slice(startOffset, endOffset)).toBe(exact);
    }
    const affiliations = await reading().affiliation.findMany({ where: { exact: { not: null } } });
    expect(affiliations.length).toBeGreaterThan(3);
    for (const { snapshotId, startOffset, endOffset, exact } of affiliations) {
      expect(texts.get(snapshotId ?? 0)?.slice(startOffset ?? 0, endOffset ?? 0)).toBe(exact);
    }
  }

  async function expectEveryAccountToOpen() {
    for (const { email, role } of demoAccounts) {
      const member = await reading().member.findUniqueOrThrow({
        where: { email },
        include: { credential: true },
      });
      expect(member).toMatchObject({ role, status: 'active' });
      const hash = member.credential?.passwordHash ?? null;
      expect(await verifyPassword(hash, demoPassword)).toBe(true);
    }
  }

  async function expectWorkForEachRole() {
    const kindsFor = async (email: string) => {
      const { id, name, role } = await reading().member.findUniqueOrThrow({ where: { email } });
      const groups = await listWaiting({ id, name, role: roleSchema.parse(role) });
      const rate = groups.find(({ kind }) => kind === 'rate');
      return { kinds: groups.map(({ kind }) => kind), isLate: rate?.items[0]?.isOverdue };
    };
    const [ines, jonas, editor] = [
      await kindsFor('checker@demo.example'),
      await kindsFor('second.checker@demo.example'),
      await kindsFor('editor@demo.example'),
    ];
    expect(ines).toEqual({ kinds: ['rate', 'adjudicate', 'carried', 'proposals'], isLate: true });
    expect(jonas).toEqual({
      kinds: ['rate', 'returned', 'adjudicate', 'mention', 'carried', 'proposals'],
      isLate: true,
    });
    expect(editor).toEqual({
      kinds: ['rate', 'approve', 'adjudicate', 'mention', 'carried', 'proposals'],
      isLate: false,
    });
    expect(await reading().publication.count()).toBe(3);
  }

  /** The auditor's question leads to a trail that answers it: they knew, and its author was one of them. */
  async function expectSomethingToFindOut() {
    const { id, name } = await reading().member.findUniqueOrThrow({
      where: { email: 'auditor@demo.example' },
    });
    const auditor = { id, name, role: 'auditor' as const };
    const waiting = await listWaiting(auditor);
    const [question] = waiting.find(({ kind }) => kind === 'mention')?.items ?? [];
    const claimId = Number(question?.href.match(/^\/claims\/(\d+)/)?.[1]);
    const trail = await getTrail(auditor, { type: 'claim', id: claimId }, seenReviewsOf(auditor));
    expect(trail?.holds).toBe(true);
    const steps = trail?.steps ?? [];
    const firstEvent = (type: string, number: number) =>
      steps.find((step) => step.type === type && step.row.number === number)?.events[0];
    const first = firstEvent('verdict_version', 1);
    expect(firstEvent('verdict_version', 2)?.seq).toBeGreaterThan(first?.seq ?? 0);
    expect(steps.find(({ type }) => type === 'publication')?.row.kind).toBe('corrected');
    const ratings = steps.filter(({ type }) => type === 'rating');
    const knew = ratings.filter(({ row }) => /Thursday|the night is not/.test(`${row.rationale}`));
    expect(knew).toHaveLength(2);
    for (const { events } of knew) expect(events[0]?.seq).toBeLessThan(first?.seq ?? 0);
    expect(knew.map(({ row }) => row.memberId)).toContain(first?.actorId);
  }

  async function expectHalfDoneWork() {
    const count = (status: string) => reading().claim.count({ where: { status } });
    expect(await count('proposed')).toBeGreaterThan(5);
    for (const status of [
      'open',
      'in_review',
      'rated',
      'verdict_submitted',
      'returned',
      'published',
      'corrected',
    ])
      expect(await count(status), status).toBeGreaterThan(0);
    expect(await count('dismissed')).toBeGreaterThan(0);
    expect(await reading().claim.count({ where: { origin: 'member' } })).toBeGreaterThan(3);
    expect(await reading().claim.count({ where: { viaId: { not: null } } })).toBeGreaterThan(0);
    expect(await reading().speaker.count({ where: { mergedIntoId: { not: null } } })).toBe(1);
    expect(await reading().member.count({ where: { status: 'disabled' } })).toBe(1);
    expect(await reading().invitation.count({ where: { usedAt: null, revokedAt: null } })).toBe(1);
    const snapshots = await reading().snapshot.groupBy({ by: ['sourceId'], _count: true });
    expect(snapshots.filter(({ _count }) => _count === 2)).toHaveLength(1);
    const languages = await reading().source.findMany({ select: { language: true } });
    expect(new Set(languages.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'uk']));
  }
});
