import { formatPartialDate } from '@/lib/sources/partial-date';
import { wordsAddress } from '@/lib/sources/words-address';
import { withDirectionShown } from '@/lib/text/prose';
import type { CitedEvidence } from '@/lib/verdicts/cited-evidence';
import { TextLink } from './text-link';

/** One piece of evidence: what it is, where it stands, the words that matter. */
export function EvidenceEntry({
  evidence,
  linkToSource = false,
}: {
  evidence: CitedEvidence;
  /** For members: words of a capture lead to the reader. */
  linkToSource?: boolean;
}) {
  const { span, reference } = evidence;
  if (span) {
    const title = withDirectionShown(span.sourceTitle);
    return (
      <>
        <p>
          {linkToSource ? (
            <TextLink href={wordsAddress(span)}>{title}</TextLink>
          ) : (
            <cite>{title}</cite>
          )}
          {evidence.sourcePublisher && `, ${withDirectionShown(evidence.sourcePublisher)}`}
        </p>
        <Quotation>
          <span className="text-ink-soft">…{withDirectionShown(wordsBefore(span.prefix))}</span>
          {withDirectionShown(span.exact)}
          <span className="text-ink-soft">{withDirectionShown(wordsAfter(span.suffix))}…</span>
        </Quotation>
      </>
    );
  }
  if (!reference) return null;
  const title = withDirectionShown(reference.title);
  return (
    <>
      <p>
        {reference.url && /^https?:\/\//i.test(reference.url) ? (
          <a href={reference.url} rel="noopener noreferrer nofollow">
            {title}
          </a>
        ) : (
          <cite>{title}</cite>
        )}
        {reference.publisher && `, ${withDirectionShown(reference.publisher)}`}
        {reference.accessedOn && (
          <span className="text-ink-soft">, read {formatPartialDate(reference.accessedOn)}</span>
        )}
      </p>
      {reference.quotation && <Quotation>{withDirectionShown(reference.quotation)}</Quotation>}
      {reference.fileSha256 && (
        <p className="text-fine break-all text-ink-soft">
          File kept, SHA-256 <code className="font-mono">{reference.fileSha256}</code>
        </p>
      )}
    </>
  );
}

function Quotation({ children }: { children: React.ReactNode }) {
  return (
    <blockquote className="mt-1 max-w-prose border-s-3 border-rule ps-3 font-serif whitespace-pre-line">
      {children}
    </blockquote>
  );
}

/** The surroundings of a span without the word at their far end that the count cut in two. */
function wordsBefore(prefix: string): string {
  return prefix.replace(/^\S*\s+/, '').replace(/\s+/g, ' ');
}

function wordsAfter(suffix: string): string {
  return suffix.replace(/\s+\S*$/, '').replace(/\s+/g, ' ');
}
