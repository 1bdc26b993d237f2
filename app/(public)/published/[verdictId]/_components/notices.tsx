import { withDirectionShown } from '@/lib/text/prose';
import { publicPath } from '@/lib/verdicts/claim-review';
import type { PublicVerdict } from '@/lib/verdicts/public-verdict';
import { PublicDay } from '../../../_components/public-day';

/** What a reader must know before reading: withdrawn, corrected, an earlier version, looked at again, a source that changed. */
export function Notices({ verdict, isAsked }: { verdict: PublicVerdict; isAsked: boolean }) {
  const [last] = verdict.changes;
  if (!last) return null;
  const notice = last.notice && (
    <p className="mt-1 whitespace-pre-line">{withDirectionShown(last.notice)}</p>
  );
  return (
    <div className="flex flex-col gap-3 not-empty:mb-6">
      {verdict.kind === 'withdrawn' && (
        <Notice
          tone="border-bad bg-bad-wash"
          title={
            <>
              Withdrawn on <PublicDay at={last.at} />
            </>
          }
        >
          {notice}
        </Notice>
      )}
      {verdict.kind === 'corrected' && verdict.isLatest && (
        <Notice
          tone="border-warn bg-warn-wash"
          title={
            <>
              Corrected on <PublicDay at={last.at} />
            </>
          }
        >
          {notice}
        </Notice>
      )}
      {isAsked && (!verdict.isLatest || verdict.kind === 'withdrawn') && (
        <Notice
          tone="border-edge bg-wash"
          title={
            <>
              You are reading the version of <PublicDay at={verdict.version.publishedAt} />
            </>
          }
        >
          <p className="mt-1">
            It no longer holds. <a href={publicPath(verdict.id)}>See what we say now.</a>
          </p>
        </Notice>
      )}
      {verdict.sourceChange && (
        <Notice tone="border-warn bg-warn-wash" title="The source has changed">
          <p className="mt-1">
            As it read on <PublicDay at={verdict.sourceChange.capturedAt} />, it{' '}
            {verdict.sourceChange.outcome === 'gone'
              ? 'no longer has these words.'
              : 'has these words otherwise.'}{' '}
            This verdict is about them as they stood on <PublicDay at={verdict.source.capturedAt} />
            .
          </p>
        </Notice>
      )}
      {verdict.reviewedAgainSince && verdict.kind !== 'withdrawn' && (
        <Notice tone="border-edge bg-wash" title="This claim is being reviewed again">
          <p className="mt-1">
            Since <PublicDay at={verdict.reviewedAgainSince} />. What you read here holds until
            then.
          </p>
        </Notice>
      )}
    </div>
  );
}

function Notice({
  tone,
  title,
  children,
}: {
  tone: string;
  title: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={`max-w-prose rounded-box border px-4 py-3 ${tone}`}>
      <h2 className="text-lead font-semibold">{title}</h2>
      {children}
    </section>
  );
}
