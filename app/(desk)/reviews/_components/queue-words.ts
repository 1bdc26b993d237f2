import type { QueueName } from '@/lib/reviews/queue-filters';

/** How each queue is called; the statuses as everywhere. */
export const queueWords: Record<QueueName, string> = {
  mine: 'Mine',
  open: 'Accepted',
  in_review: 'In review',
  rated: 'Rated',
  verdict_submitted: 'Verdict submitted',
  returned: 'Returned',
  approved: 'Approved',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** Shown whether or not anything is in them; the others once they hold something. */
export const steadyQueues: readonly QueueName[] = ['open', 'in_review', 'rated'];
