import { Fragment } from 'react';
import { formatPartialDate } from '@/lib/sources/partial-date';
import { withDirectionShown } from '@/lib/text/prose';
import { segmentsOf } from '@/lib/text/segments';
import type { PublicVerdict } from '@/lib/verdicts/public-verdict';

/** The claim's words where they stand in the source, marked, with what the capture is known by. */
export function Passage({ verdict: { claim, source } }: { verdict: PublicVerdict }) {
  const isWhole = claim.spans.every(({ isTrue }) => isTrue);
  return (
    <section aria-labelledby="words" className="mb-10">
      <h2 id="words" className="mb-2 text-title">
        The claim in its source
      </h2>
      <figure className="rounded-box border border-rule bg-sheet px-4 py-3 sm:px-6 sm:py-4 print:border-edge">
        {isWhole ? (
          <blockquote cite={source.url ?? undefined} className="reading">
            {claim.contexts.map((context) => {
              const range = { start: context.start, end: context.start + context.text.length };
              const shown = claim.spans.map((span, index) => ({ ...span, id: String(index) }));
              return (
                <p key={context.start} className="whitespace-pre-line last:mb-0">
                  {context.isCutBefore && '… '}
                  {segmentsOf(range, shown).map(({ start, end, ids }) => {
                    const text = withDirectionShown(
                      context.text.slice(start - context.start, end - context.start),
                    );
                    return ids.length === 0 ? (
                      <Fragment key={start}>{text}</Fragment>
                    ) : (
                      <mark
                        key={start}
                        data-kind={claim.kind}
                        data-state="decided"
                        className="cursor-auto"
                      >
                        {text}
                      </mark>
                    );
                  })}
                  {context.isCutAfter && ' …'}
                </p>
              );
            })}
          </blockquote>
        ) : (
          <p role="alert">
            We cannot show the passage: the words no longer agree with the capture of the source.
          </p>
        )}
        <figcaption className="mt-3 border-t border-rule pt-2 text-small text-ink-soft">
          {source.url ? (
            <a href={source.url} rel="noopener noreferrer nofollow">
              {withDirectionShown(source.title)}
            </a>
          ) : (
            <cite>{withDirectionShown(source.title)}</cite>
          )}
          {source.author && `, ${withDirectionShown(source.author)}`}
          {source.publisher && `, ${withDirectionShown(source.publisher)}`}
          {source.publishedOn && `, ${formatPartialDate(source.publishedOn)}`}
          <span className="mt-1 block text-fine break-all">
            Captured {source.capturedAt.slice(0, 10)}, SHA-256 of the text{' '}
            <code className="font-mono">{source.textSha256}</code>
          </span>
        </figcaption>
      </figure>
    </section>
  );
}
