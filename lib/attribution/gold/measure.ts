import { extractProposals } from '../extract';
import { fold } from '../people/fold';
import { analysePeople } from '../people/people';
import { type GoldArticle, type LocatedClaim, locate } from './article';
import { matchClaims } from './match-claims';
import { type Answer, type SpeakerScore, scoreSpeakers, sumScores } from './score-speakers';

export interface EngineScore extends SpeakerScore {
  /** Claims of the gold, found or not; `claims` counts those found. */
  gold: number;
}

/** Speakers resolved from the gold's own mentions: names and roles apart from the finding of claims. */
export function measureMentions(articles: readonly GoldArticle[]): SpeakerScore {
  return sumScores(
    articles.map((article) => {
      const people = analysePeople(article.text, article.language);
      const claims = locate(article);
      const answers = claims.map((claim) =>
        people.resolve(claim.mentionPiece, {
          start: claim.content[0]?.start ?? 0,
          end: claim.content.at(-1)?.end ?? 0,
        }),
      );
      return scoreSpeakers(article.id, claims, answers, namesOf(article, claims));
    }),
  );
}

/** The whole engine; speakers and affiliations are counted on the claims that it finds. */
export function measureEngine(articles: readonly GoldArticle[]): EngineScore {
  let gold = 0;
  const scores = articles.map((article) => {
    const claims = locate(article);
    gold += claims.length;
    const { proposals } = extractProposals(article.text, { language: article.language });
    const matched = matchClaims(claims, proposals);
    const found: LocatedClaim[] = [];
    const answers: (Answer | null)[] = [];
    for (const [at, claim] of claims.entries()) {
      const proposal = matched[at];
      if (!proposal) continue;
      found.push(claim);
      const { speaker, affiliation } = proposal;
      answers.push(speaker && { name: speaker.name, type: speaker.type, affiliation });
    }
    return scoreSpeakers(article.id, found, answers, namesOf(article, claims));
  });
  return { ...sumScores(scores), gold };
}

/** Folded names that would name a person, right or wrong. */
function namesOf(article: GoldArticle, claims: LocatedClaim[]): Set<string> {
  const people = analysePeople(article.text, article.language).entities.filter(
    (entity) => entity.kind === 'person',
  );
  const names = [...claims.flatMap((claim) => claim.name ?? []), ...people.map((one) => one.name)];
  return new Set(names.map(fold));
}
