import { CitedProse } from '@/app/_components/cited-prose';
import { EvidenceEntry } from '@/app/_components/evidence-entry';
import { RulingStamp } from '@/app/_components/ruling-stamp';
import { withDirectionShown } from '@/lib/text/prose';
import type { FileVersion } from '@/lib/verdicts/get-verdict-file';
import { StanceMark } from './stance-mark';

/** A version as readers would see it, and below it what the desk alone knows of it. */
export function VerdictText({ version }: { version: FileVersion }) {
  const objections = version.answers.filter(({ decision }) => decision === 'returned');
  return (
    <article aria-label={`Version ${version.number}`}>
      {objections.map((answer) => (
        <section
          key={answer.givenAt}
          aria-label={`Returned by ${answer.memberName}`}
          className="mb-5 rounded-box border border-warn bg-warn-wash px-4 py-3"
        >
          <p className="font-semibold">{answer.memberName} returned it:</p>
          <p className="whitespace-pre-line">{withDirectionShown(answer.reason ?? '')}</p>
          {answer.passages.length > 0 && (
            <ul className="mt-2 flex flex-col gap-2">
              {answer.passages.map((passage) => (
                <li key={`${passage.field} ${passage.start}`}>
                  <q className="font-serif">{withDirectionShown(passage.exact)}</q>{' '}
                  <span className="text-small text-ink-soft">({passage.field})</span>
                  {passage.comment && (
                    <p className="whitespace-pre-line">{withDirectionShown(passage.comment)}</p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <RulingStamp tone={version.ruling.tone} word={version.ruling.word} />
      <p className="mt-4 max-w-prose font-serif text-title font-normal whitespace-pre-line">
        {withDirectionShown(version.summary)}
      </p>
      <div className="mt-5 font-serif text-reading">
        <CitedProse
          markdown={version.explanation}
          numbers={version.citations.map(({ ordinal }) => ordinal)}
          prefix={`version-${version.number}-evidence-`}
        />
      </div>
      {version.differsBecause && (
        <section className="mt-6">
          <h2 className="text-lead font-semibold">Why it differs from the ratings</h2>
          <p className="max-w-prose whitespace-pre-line">
            {withDirectionShown(version.differsBecause)}
          </p>
        </section>
      )}
      {version.citations.length > 0 && (
        <section className="mt-6">
          <h2 className="mb-1 text-title">Evidence</h2>
          <ul className="divide-y divide-rule border-y border-rule">
            {version.citations.map(({ ordinal, evidence }) => (
              <li
                key={ordinal}
                id={`version-${version.number}-evidence-${ordinal}`}
                className="grid scroll-mt-16 grid-cols-[2.5rem_minmax(0,1fr)] py-2.5 target:bg-wash"
              >
                <span className="text-ink-soft">[{ordinal}]</span>
                <div className="min-w-0">
                  <StanceMark stance={evidence.stance} />
                  <EvidenceEntry evidence={evidence} linkToSource />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
