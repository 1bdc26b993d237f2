import { StatusMark } from '@/app/_components/status-mark';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { WordDifference } from '@/app/_components/word-difference';
import { withDirectionShown } from '@/lib/text/prose';
import { publicPath } from '@/lib/verdicts/claim-review';
import type { FileVersion, PublicationView } from '@/lib/verdicts/get-verdict-file';

/** Every version, newest first, with who answered it, and what one of them changed. */
export function Versions({
  versions,
  compared,
  claimId,
  verdictId,
}: {
  versions: readonly FileVersion[];
  /** The number of the version whose differences are shown; 0 for none. */
  compared: number;
  claimId: number;
  verdictId: number;
}) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="mb-1 text-title">
        Versions
      </h2>
      <ol className="divide-y divide-rule border-y border-rule">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          return (
            <li key={version.number} className="py-2">
              <p>
                <span className="font-semibold">{version.number}</span> · {version.writtenBy} ·{' '}
                <span className="text-small text-ink-soft">
                  <Timestamp at={version.writtenAt} />
                </span>
              </p>
              {version.answers.map((answer) => (
                <p key={answer.memberName} className="mt-1 flex flex-wrap items-center gap-1.5">
                  <StatusMark status={answer.decision} /> {answer.memberName}
                </p>
              ))}
              <TextLink
                href={`/claims/${claimId}/trail?of=verdict-${verdictId}.${version.number}`}
                className="me-4 text-small"
              >
                Trail of version {version.number}
              </TextLink>
              {before &&
                (compared === version.number ? (
                  <Differences before={before} after={version} />
                ) : (
                  <TextLink
                    href={`/claims/${claimId}/verdict?compare=${version.number}#versions`}
                    className="text-small"
                  >
                    What changed since version {before.number}
                  </TextLink>
                ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Differences({ before, after }: { before: FileVersion; after: FileVersion }) {
  const parts = [
    ['Ruling', before.ruling.word, after.ruling.word],
    ['Summary', before.summary, after.summary],
    ['Explanation', before.explanation, after.explanation],
    ['Why it differs', before.differsBecause ?? '', after.differsBecause ?? ''],
  ] as const;
  const changed = parts.filter(([, from, to]) => from !== to);
  return (
    <dl className="mt-2 flex flex-col gap-2 text-small">
      {changed.length === 0 && <dd>The words are the same; ratings or evidence changed.</dd>}
      {changed.map(([title, from, to]) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          <dd className="whitespace-pre-line">
            <WordDifference from={from} to={to} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the public was told, and the way to its page. */
export function Publications({
  publications,
  verdictId,
}: {
  publications: readonly PublicationView[];
  verdictId: number;
}) {
  if (publications.length === 0) return null;
  return (
    <section aria-labelledby="publications">
      <h2 id="publications" className="mb-1 text-title">
        For the public
      </h2>
      <p className="mb-2">
        <a href={publicPath(verdictId)}>See the public page</a>
      </p>
      <ol className="divide-y divide-rule border-y border-rule">
        {publications.map((one) => (
          <li key={one.id} className="py-2">
            <p className="flex flex-wrap items-center gap-1.5">
              <StatusMark status={one.kind} /> version {one.number} · {one.publishedBy}
            </p>
            <p className="text-small text-ink-soft">
              <Timestamp at={one.publishedAt} />
            </p>
            {one.notice && (
              <p className="mt-1 text-small whitespace-pre-line">
                {withDirectionShown(one.notice)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
