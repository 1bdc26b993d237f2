import { TextLink } from '@/app/_components/text-link';
import { subjectName, type TrailSubject } from '@/lib/trail/subject';

/** The address of a trail, the same for everybody it is handed to. */
export function trailPath(claimId: number, subject: TrailSubject): string {
  const of = subject.type === 'claim' ? '' : `?of=${subjectName(subject)}`;
  return `/claims/${claimId}/trail${of}`;
}

/** What a subject is called on its page. */
export function subjectWords(subject: TrailSubject): string {
  if (subject.type === 'claim') return 'The claim and all that hangs on it';
  return subject.number === null ? 'The verdict' : `Version ${subject.number} of the verdict`;
}

/** What has a trail of its own here, with the one that is shown. */
export function SubjectLinks({
  claimId,
  subjects,
  here,
}: {
  claimId: number;
  subjects: readonly TrailSubject[];
  here: TrailSubject;
}) {
  if (subjects.length < 2) return null;
  return (
    <nav aria-label="Trails" className="no-print mb-4 text-small">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {subjects.map((subject) => (
          <li key={subjectName(subject)}>
            {subjectName(subject) === subjectName(here) ? (
              <strong aria-current="page" className="font-semibold">
                {subjectWords(subject)}
              </strong>
            ) : (
              <TextLink href={trailPath(claimId, subject)}>{subjectWords(subject)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
