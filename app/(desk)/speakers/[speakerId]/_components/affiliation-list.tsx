import { TextLink } from '@/app/_components/text-link';
import { wordsAddress } from '@/lib/sources/words-address';
import type { AffiliationView } from '@/lib/speakers/get-speaker';
import { periodOf } from '../../_components/affiliation-line';
import { AffiliationDeeds } from './affiliation-deeds';

/** Dated roles, each with the words or the reference that asserts it. */
export function AffiliationList({
  affiliations,
  speakerId,
  canKeep,
}: {
  affiliations: readonly AffiliationView[];
  speakerId: number;
  canKeep: boolean;
}) {
  if (affiliations.length === 0) {
    return <p className="text-body text-ink-soft">No affiliation is registered yet.</p>;
  }
  return (
    <ul className="divide-y divide-rule border-y border-rule text-body">
      {affiliations.map((one) => (
        <li key={one.id} className="py-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <span className={one.retractedAt ? 'line-through' : 'font-semibold'}>
                {[one.role, one.organisation].filter(Boolean).join(', ')}
              </span>{' '}
              <span className="text-ink-soft">{periodOf(one.fromDate, one.toDate)}</span>
              {one.retractedAt && <span className="text-ink-soft"> · taken back</span>}
              {one.ofSpeaker && <span className="text-ink-soft"> · as {one.ofSpeaker}</span>}
            </span>
            {canKeep && !one.retractedAt && (
              <AffiliationDeeds
                speakerId={speakerId}
                affiliation={{
                  id: one.id,
                  version: one.version,
                  role: one.role,
                  organisation: one.organisation,
                  fromDate: one.fromDate,
                  toDate: one.toDate,
                }}
              />
            )}
          </p>
          <p className="text-small text-ink-soft">
            <Assertion assertion={one.assertion} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Assertion({ assertion }: { assertion: AffiliationView['assertion'] }) {
  if (assertion.by === 'reference') {
    return (
      <>
        according to{' '}
        {assertion.url ? (
          <a href={assertion.url} rel="noreferrer">
            {assertion.title}
          </a>
        ) : (
          assertion.title
        )}
      </>
    );
  }
  return (
    <>
      <q>{assertion.exact}</q> in{' '}
      <TextLink href={wordsAddress(assertion)}>{assertion.sourceTitle}</TextLink>, capture{' '}
      {assertion.snapshotNumber}
      {!assertion.isTrue && (
        <strong className="text-bad"> – the source does not hold these words there</strong>
      )}
    </>
  );
}
