import { mentionsOf } from '@/lib/annotations/mentions';
import { type Actor, canDoCasework } from '@/lib/auth/actor';
import { overrulings } from '@/lib/reviews/overrulings';
import { canRate } from '@/lib/reviews/policy';
import { countWaiting, listQueue } from '@/lib/reviews/queue';
import { listWaitingSources } from '@/lib/sources/queries';
import { undecidedCarryings, unresolvedDiscussions } from './waiting-claims';
import { itemsAGroup, type WaitingGroup } from './waiting-group';
import { verdictsReturnedTo, verdictsToAnswer } from './waiting-verdicts';

/**
 * What waits for the actor, the most urgent kind first; kinds of which nothing waits are left out.
 * Holds nothing of others' ratings, and no speaker.
 */
export async function listWaiting(actor: Actor, now: Date = new Date()): Promise<WaitingGroup[]> {
  const groups = await Promise.all([
    ratingsToGive(actor, now),
    verdictsReturnedTo(actor),
    verdictsToAnswer(actor, 'submitted'),
    verdictsToAnswer(actor, 'approved'),
    unresolvedDiscussions(actor),
    overruled(actor),
    mentions(actor),
    undecidedCarryings(actor),
    proposals(actor),
  ]);
  return groups.filter((group) => group !== null && group.count > 0) as WaitingGroup[];
}

async function ratingsToGive(actor: Actor, now: Date): Promise<WaitingGroup | null> {
  if (!canRate(actor)) return null;
  const [count, { rows }] = await Promise.all([
    countWaiting(actor),
    listQueue(actor, { queue: 'mine' }, null, now),
  ]);
  const items = rows.slice(0, itemsAGroup).map((row) => ({
    key: `rate ${row.claimId}`,
    href: `/claims/${row.claimId}/reviews`,
    title: row.statement,
    note: row.isSpeakerHidden ? 'without the speaker’s name' : row.sourceTitle,
    dueOn: row.dueOn,
    isOverdue: row.isOverdue,
  }));
  return { kind: 'rate', count, items, href: '/reviews?queue=mine' };
}

async function mentions(actor: Actor): Promise<WaitingGroup> {
  const unseen = await mentionsOf(actor);
  const items = unseen.slice(0, itemsAGroup).map((one) => ({
    key: `mention ${one.annotationId}`,
    href: one.href,
    title: one.excerpt,
    note: `${one.authorName} on “${one.about}”`,
    dueOn: null,
    isOverdue: false,
  }));
  return { kind: 'mention', count: unseen.length, items, href: null };
}

async function overruled(actor: Actor): Promise<WaitingGroup | null> {
  if (!canRate(actor)) return null;
  const unseen = await overrulings(actor);
  const items = unseen.slice(0, itemsAGroup).map((one) => ({
    key: `overruled ${one.adjudicationId}`,
    href: one.href,
    title: one.statement,
    note: `You gave “${one.given}”, it came to “${one.cameTo}”. ${one.byName}: ${one.why}`,
    dueOn: null,
    isOverdue: false,
  }));
  return { kind: 'overruled', count: unseen.length, items, href: '/reviews/adjudication' };
}

async function proposals(actor: Actor): Promise<WaitingGroup | null> {
  if (!canDoCasework(actor)) return null;
  const sources = await listWaitingSources(actor);
  const items = sources.slice(0, itemsAGroup).map(({ id, title, proposedCount }) => ({
    key: `source ${id}`,
    href: `/sources/${id}`,
    title,
    note: `${proposedCount} proposed`,
    dueOn: null,
    isOverdue: false,
  }));
  const count = sources.reduce((sum, one) => sum + one.proposedCount, 0);
  return { kind: 'proposals', count, items, href: '/claims?status=proposed' };
}
