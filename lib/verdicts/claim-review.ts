import type { PublicVerdict } from './public-verdict';

type Json = { [key: string]: string | number | Json | Json[] | undefined };

/** Where a verdict stands for good, below the newsroom's address. */
export function publicPath(verdictId: number): string {
  return `/published/${verdictId}`;
}

/**
 * The verdict as schema.org has a fact check: ClaimReview with the Claim it judges. A ruling apart
 * from the order of the scale has its word and no number. Null for what is withdrawn or not the
 * present version: a machine must not take it for the newsroom's word.
 */
export function claimReview(verdict: PublicVerdict, origin: string): Json | null {
  if (verdict.kind === 'withdrawn' || !verdict.isLatest) return null;
  const { claim, source, version } = verdict;
  const newsroom: Json = { '@type': 'Organization', name: verdict.newsroom, url: origin };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${origin}${publicPath(verdict.id)}#review`,
    url: `${origin}${publicPath(verdict.id)}`,
    claimReviewed: claim.statement,
    reviewBody: version.summary,
    datePublished: verdict.firstPublishedAt,
    dateModified: verdict.changedAt,
    author: newsroom,
    publisher: newsroom,
    reviewRating: rating(version.ruling),
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      author: claimant(claim),
      datePublished: claim.saidOn ?? source.publishedOn ?? undefined,
      appearance: {
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url ?? undefined,
        datePublished: source.publishedOn ?? undefined,
        author: source.author === null ? undefined : { '@type': 'Person', name: source.author },
        publisher:
          source.publisher === null
            ? undefined
            : { '@type': 'Organization', name: source.publisher },
      },
    },
    ...correctionOf(verdict),
    ...citationsOf(verdict),
  };
}

function rating({ word, rank, lowest, highest }: PublicVerdict['version']['ruling']): Json {
  const numbers =
    rank === null ? {} : { ratingValue: rank, bestRating: highest, worstRating: lowest };
  return { '@type': 'Rating', alternateName: word, ...numbers };
}

function claimant({ speaker, speakerAsWorded, affiliationAsWorded }: PublicVerdict['claim']): Json {
  const sameAs = speaker?.wikidataId && `https://www.wikidata.org/entity/${speaker.wikidataId}`;
  const isPerson = speaker?.isPerson ?? true;
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name: speaker?.name ?? speakerAsWorded ?? 'Not named',
    ...(isPerson && affiliationAsWorded !== null && { jobTitle: affiliationAsWorded }),
    ...(sameAs && { sameAs }),
  };
}

function correctionOf({ changes }: PublicVerdict): Json {
  const corrections = changes.flatMap(({ kind, notice, at }) =>
    kind === 'corrected' && notice !== null
      ? [{ '@type': 'CorrectionComment', text: notice, datePublished: at }]
      : [],
  );
  return corrections.length === 0 ? {} : { correction: corrections };
}

function citationsOf({ version }: PublicVerdict): Json {
  const works = version.citations.map(({ evidence }) => ({
    '@type': 'CreativeWork',
    name: evidence.reference?.title ?? evidence.span?.sourceTitle ?? '',
    url: evidence.reference?.url ?? undefined,
  }));
  return works.length === 0 ? {} : { citation: works };
}

/**
 * JSON for a `<script>` element: no `<`, `>` or `&`, and neither of the two line ends that old
 * parsers of scripts take for one, so that no text in it ends the element or the line.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
