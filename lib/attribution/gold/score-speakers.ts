import { fold } from '../people/fold';
import type { Piece } from '../proposal';
import type { LocatedClaim } from './article';

/** What an engine answered for one gold claim; null when it abstained or missed the claim. */
export interface Answer {
  name: string;
  type: string;
  affiliation: Piece | null;
}

export interface SpeakerScore {
  claims: number;
  /** Right name, or nobody named where nobody can be. */
  speakersRight: number;
  /** A name of somebody else, or a name where nobody can be named. */
  namedWrongly: number;
  affiliationsRight: number;
  /** One line for each fault. */
  faults: string[];
}

/** Counts right speakers and affiliations; `people` are the names that would name somebody. */
export function scoreSpeakers(
  articleId: string,
  claims: LocatedClaim[],
  answers: (Answer | null)[],
  people: Set<string>,
): SpeakerScore {
  const score: SpeakerScore = {
    claims: claims.length,
    speakersRight: 0,
    namedWrongly: 0,
    affiliationsRight: 0,
    faults: [],
  };
  for (const [i, claim] of claims.entries()) {
    const answer = answers[i] ?? null;
    const named = answer !== null && people.has(fold(answer.name)) ? answer.name : null;
    const isRight =
      claim.name === null
        ? named === null
        : answer !== null && fold(answer.name) === fold(claim.name);
    const isAffiliationRight = sameWords(answer?.affiliation?.text ?? null, [
      claim.affiliation,
      ...(claim.alsoDescribedAs ?? []),
    ]);
    if (isRight) score.speakersRight++;
    else if (named !== null || (answer?.type === 'named' && claim.name !== null))
      score.namedWrongly++;
    if (isAffiliationRight) score.affiliationsRight++;
    if (!isRight)
      score.faults.push(
        `${articleId}: “${claim.mention}” is ${claim.name ?? 'nobody'}, not ${answer?.name ?? 'unresolved'}`,
      );
    if (!isAffiliationRight)
      score.faults.push(
        `${articleId}: “${claim.mention}” is “${claim.affiliation}”, not “${answer?.affiliation?.text ?? 'undescribed'}”`,
      );
  }
  return score;
}

function sameWords(words: string | null, accepted: (string | null)[]): boolean {
  return accepted.some((other) =>
    other === null || words === null ? other === words : bare(other) === bare(words),
  );
}

/** Without a leading article. */
function bare(words: string): string {
  return fold(words).replace(
    /^(the|an?|la|el|los|las|un|una|le|les|l'|une|der|die|das|des|ein|eine|o|a|os|as|um|uma)[\s']+/u,
    '',
  );
}

/** The sum of scores. */
export function sumScores(scores: SpeakerScore[]): SpeakerScore {
  return {
    claims: scores.reduce((sum, score) => sum + score.claims, 0),
    speakersRight: scores.reduce((sum, score) => sum + score.speakersRight, 0),
    namedWrongly: scores.reduce((sum, score) => sum + score.namedWrongly, 0),
    affiliationsRight: scores.reduce((sum, score) => sum + score.affiliationsRight, 0),
    faults: scores.flatMap((score) => score.faults),
  };
}
