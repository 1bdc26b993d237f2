import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CitedProse } from '@/app/_components/cited-prose';
import { Prose } from '@/app/_components/prose';
import { RulingStamp } from '@/app/_components/ruling-stamp';
import { settings } from '@/lib/env';
import { withDirectionShown } from '@/lib/text/prose';
import { claimReview, publicPath, scriptJson } from '@/lib/verdicts/claim-review';
import { getPublicVerdict } from '@/lib/verdicts/public-verdict';
import { PublicDay } from '../../_components/public-day';
import { ByLine } from './_components/by-line';
import { ChangeLog } from './_components/change-log';
import { EvidenceByStance } from './_components/evidence-by-stance';
import { Notices } from './_components/notices';
import { Passage } from './_components/passage';

interface PageProps {
  params: Promise<{ verdictId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const numberOf = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;

/** Once per request: the head and the page show the same verdict. */
const read = cache(getPublicVerdict);

async function load({ params, searchParams }: PageProps) {
  const [{ verdictId }, { version }] = await Promise.all([params, searchParams]);
  const verdict = await (version === undefined
    ? read(numberOf(verdictId))
    : read(numberOf(verdictId), numberOf(version)));
  if (!verdict) notFound();
  return { verdict, isAsked: version !== undefined };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { verdict } = await load(props);
  const isWithdrawn = verdict.kind === 'withdrawn';
  const { statement } = verdict.claim;
  const word = isWithdrawn ? 'Withdrawn' : verdict.version.ruling.word;
  const title = withDirectionShown(`${word}: ${statement}`);
  const description = isWithdrawn
    ? null
    : withDirectionShown(verdict.version.summary).slice(0, 300);
  return {
    title: { absolute: `${title} · ${verdict.newsroom}` },
    description,
    alternates: {
      canonical: `${settings().url.origin}${publicPath(verdict.id)}`,
      types: { 'application/atom+xml': '/published/feed.xml' },
    },
    openGraph: { type: 'article', title, ...(description && { description }) },
    ...(!verdict.isLatest && { robots: { index: false } }),
  };
}

export default async function PublicVerdictPage(props: PageProps) {
  const { verdict, isAsked } = await load(props);
  const { claim, version } = verdict;
  const review = isAsked ? null : claimReview(verdict, settings().url.origin);
  const showsText = verdict.kind !== 'withdrawn' || isAsked;
  return (
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
      {review && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a character that ends it
          dangerouslySetInnerHTML={{ __html: scriptJson(review) }}
        />
      )}
      <div className="min-w-0">
        <Notices verdict={verdict} isAsked={isAsked} />
        <header className="mb-8">
          {showsText && <RulingStamp tone={version.ruling.tone} word={version.ruling.word} />}
          <h1 className="mt-4 max-w-[34ch] text-display">{withDirectionShown(claim.statement)}</h1>
          <ByLine verdict={verdict} />
          {showsText && (
            <p className="mt-5 max-w-prose font-serif text-title font-normal whitespace-pre-line">
              {withDirectionShown(version.summary)}
            </p>
          )}
        </header>
        <Passage verdict={verdict} />
        {showsText && (
          <>
            <section aria-labelledby="found" className="mb-10">
              <h2 id="found" className="mb-2 text-title">
                What we found
              </h2>
              <div className="font-serif text-reading">
                <CitedProse
                  markdown={version.explanation}
                  numbers={version.citations.map(({ ordinal }) => ordinal)}
                  prefix="evidence-"
                />
              </div>
            </section>
            <EvidenceByStance citations={version.citations} />
          </>
        )}
      </div>
      <aside aria-label="About this verdict" className="min-w-0 text-body lg:pt-2">
        <Facts verdict={verdict} showsText={showsText} />
        <ChangeLog verdict={verdict} />
        <section aria-labelledby="method">
          <h2 id="method" className="mb-1 text-lead font-semibold">
            How we check
          </h2>
          <div className="text-small">
            <Prose markdown={verdict.method} />
          </div>
        </section>
      </aside>
    </article>
  );
}

function Facts({
  verdict,
  showsText,
}: {
  verdict: Awaited<ReturnType<typeof load>>['verdict'];
  showsText: boolean;
}) {
  const { names, version } = verdict;
  const rows: [string, React.ReactNode][] = [
    ['First published', <PublicDay key="first" at={verdict.firstPublishedAt} />],
  ];
  if (verdict.changedAt !== verdict.firstPublishedAt) {
    rows.push(['Last changed', <PublicDay key="changed" at={verdict.changedAt} />]);
  }
  if (showsText) {
    rows.push(['Rests on', `${version.people} independent ratings`]);
    if (names) {
      rows.push(
        ['Written by', withDirectionShown(names.writtenBy)],
        ['Approved by', withDirectionShown(names.approvedBy.join(', '))],
        ['Published by', withDirectionShown(names.publishedBy)],
      );
    } else rows.push(['Answerable', withDirectionShown(verdict.newsroom)]);
  }
  return (
    <dl className="mb-8 grid grid-cols-[7.5rem_minmax(0,1fr)] gap-y-1.5 border-y border-rule py-3 text-small">
      {rows.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-ink-soft">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
