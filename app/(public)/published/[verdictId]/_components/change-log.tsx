import { withDirectionShown } from '@/lib/text/prose';
import { publicPath } from '@/lib/verdicts/claim-review';
import type { PublicVerdict } from '@/lib/verdicts/public-verdict';
import { PublicDay } from '../../../_components/public-day';

const words = { published: 'Published', corrected: 'Corrected', withdrawn: 'Withdrawn' } as const;

/** Everything that the public was told of this verdict, newest first; every version can be read. */
export function ChangeLog({ verdict }: { verdict: PublicVerdict }) {
  const current = verdict.changes[0]?.number;
  return (
    <section aria-labelledby="changes" className="mb-8">
      <h2 id="changes" className="mb-2 text-lead font-semibold">
        Changes
      </h2>
      <ol className="flex flex-col gap-3 border-s-2 border-rule ps-3 text-small">
        {verdict.changes.map(({ id, kind, number, notice, at }) => (
          <li key={id} id={`publication-${id}`}>
            <p>
              <span className="font-semibold">{words[kind]}</span> <PublicDay at={at} />
            </p>
            {notice && <p className="whitespace-pre-line">{withDirectionShown(notice)}</p>}
            {kind !== 'withdrawn' && number === verdict.version.number && !isBare(verdict) ? (
              <p className="text-ink-soft">This version</p>
            ) : (
              kind !== 'withdrawn' && (
                <p className="no-print">
                  <a href={`${publicPath(verdict.id)}?version=${number}`}>
                    {number === current && verdict.kind !== 'withdrawn'
                      ? 'Read the present version'
                      : 'Read this earlier version'}
                  </a>
                </p>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A withdrawn verdict shows its text only to whoever asks for that version. */
function isBare({ kind }: PublicVerdict): boolean {
  return kind === 'withdrawn';
}
