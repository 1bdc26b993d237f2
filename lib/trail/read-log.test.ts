import { describe, expect, it } from 'vitest';
import { listEvents } from '@/lib/audit/queries';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import {
  buildVerdictInput,
  createDesk,
  createPublishedVerdict,
} from '@/lib/testing/factories-verdicts';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import { readEvent, readEventFacts, readHistory } from './read-log';

describe('a line of the log', () => {
  useTestDatabase();

  it('of a version says what is otherwise than in the one before, to whoever may read that', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const anew = buildVerdictInput(first, { version: first.version, summary: 'Said anew.' });
    granted(await writeVerdict(desk.author, anew));
    const auditor = await createActor('auditor');
    const { rows } = await listEvents(
      auditor,
      { type: 'verdict_version.written' },
      seenReviewsOf(auditor),
    );
    const event = await readEvent(auditor, rows[0]?.seq ?? 0);
    const told = event && (await readEventFacts(auditor, event));
    expect(told?.against).toBe(rows[1]?.seq);
    expect(told?.facts.map(({ label, from, to }) => [label, from, to])).toEqual(
      expect.arrayContaining([
        ['number', '1', '2'],
        ['summary', 'Nobody works in the pit at night.', 'Said anew.'],
      ]),
    );
    expect(told?.facts.map(({ label }) => label)).not.toContain('ruling');
    const history = await readHistory(auditor, rows);
    expect([...history.keys()].sort((a, b) => b - a)).toEqual(rows.map(({ seq }) => seq));
  });
});
