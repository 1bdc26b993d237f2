import { CalendarClock, Check, EyeOff, Undo2 } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import type { AssignmentStanding, AssignmentView } from '@/lib/reviews/assignment-standing';
import { formatPartialDate } from '@/lib/sources/partial-date';
import { AssignmentDeeds } from './assignment-deeds';
import { RoundDeeds } from './round-deeds';

export interface AssignmentPanelProps {
  /** From `assignmentStanding(actor, claimId)`. */
  standing: AssignmentStanding;
}

/**
 * Who is to rate this claim and how far that is, with what this member may do about it: assign, take
 * it, hand it back, reassign, close rating. Shows how many ratings are in and nothing else of them.
 */
export function AssignmentPanel({ standing }: AssignmentPanelProps) {
  const { review, assignments, ratingsIn } = standing;
  return (
    <section aria-labelledby="assignments" className="flex flex-col gap-3">
      <h2 id="assignments" className="text-title">
        Who rates it
      </h2>
      <p className="text-body text-ink-soft">{standingWords(standing)}</p>
      {review?.isOpen && review.reason && (
        <p className="text-body">
          <span className="font-semibold">Why again:</span> {review.reason}
        </p>
      )}
      {assignments.length > 0 && (
        <ul className="divide-y divide-rule border-y border-rule">
          {assignments.map((one) => (
            <li key={one.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
              <span className="font-medium">{one.memberName}</span>
              <StateMark assignment={one} />
              {one.hidesSpeaker && (
                <Badge glyph={<EyeOff />} tone="neutral">
                  speaker hidden
                </Badge>
              )}
              {one.state === 'waiting' && one.dueOn && (
                <span className="text-small text-ink-soft">due {formatPartialDate(one.dueOn)}</span>
              )}
              {one.reason && <span className="basis-full text-small">“{one.reason}”</span>}
              {review?.isOpen && one.state === 'waiting' && (
                <AssignmentDeeds
                  assignment={one}
                  isOwn={one.id === standing.ownId}
                  canAssign={standing.can.assign}
                  others={standing.assignees.filter(
                    ({ id }) =>
                      !assignments.some(
                        ({ memberId, state }) =>
                          memberId === id && (state === 'waiting' || state === 'done'),
                      ),
                  )}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <RoundDeeds
        claimId={standing.claimId}
        reviewId={review?.id ?? null}
        can={standing.can}
        assignees={standing.assignees}
        waiting={assignments.filter(({ state }) => state === 'waiting').length}
        ratingsIn={ratingsIn}
      />
    </section>
  );
}

function standingWords({ review, assignments, ratingsIn, can }: AssignmentStanding): string {
  if (!review || (!review.isOpen && ratingsIn === 0)) {
    if (can.assign && can.take) return 'Nobody has rated this yet. Assign it, or rate it yourself.';
    if (can.take) return 'Nobody has rated this yet. Take it to rate it yourself.';
    return 'Nobody has rated this yet.';
  }
  const waiting = assignments.filter(({ state }) => state === 'waiting').length;
  const given = ratingsIn === 1 ? '1 rating is in' : `${ratingsIn} ratings are in`;
  if (!review.isOpen) return `Rating is closed: ${given}.`;
  return waiting === 0 ? `${given}; nobody is waited for.` : `${given}, ${waiting} waited for.`;
}

function StateMark({ assignment }: { assignment: AssignmentView }) {
  if (assignment.state === 'done') {
    return (
      <Badge tone="good" glyph={<Check />}>
        has rated
      </Badge>
    );
  }
  if (assignment.state === 'waiting') {
    return assignment.isOverdue ? (
      <Badge tone="bad" glyph={<CalendarClock />}>
        overdue
      </Badge>
    ) : (
      <Badge tone="accent" glyph={<CalendarClock />}>
        to rate
      </Badge>
    );
  }
  return (
    <Badge glyph={<Undo2 />}>
      {assignment.state === 'handed_back' ? 'handed back' : 'taken off'}
    </Badge>
  );
}
