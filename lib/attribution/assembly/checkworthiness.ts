import type { ClaimAct } from '@/lib/attribution/proposal';

const FIGURES =
  /\d|\b(?:percent|per cent|million|billion|thousand|hundred|half|twice|double|third)\b/i;
const COMPARISON =
  /\b(?:more|less|fewer|most|least|higher|lower|highest|lowest|first|last|never|always|every|all|none|only|biggest|largest|worst|best)\b/i;
const PAST =
  /\b(?:was|were|had|has|have|did|been|rose|fell|grew|cut|won|lost|voted|killed|paid|spent|caused|\w{3,}ed)\b/i;
const CAUSE = /\b(?:because|caused?|due to|result(?:ed|s)? (?:in|of)|leads? to|led to)\b/i;
const FUTURE = /\b(?:will|would|should|could|may|might|going to|hope|want)\b/i;
const FEELING = /\b(?:I|we) (?:think|believe|feel|hope|love|like|want|am|are|know)\b|[!?]/i;
const NAME = /(?<=\S )\p{Lu}\p{L}+/u;

/**
 * How much a content is worth checking, 0…1: figures, comparisons, past facts, causes and names make
 * it more so; wishes, feelings and what is yet to come less. A weighted sum, made by hand.
 */
export function checkworthinessOf(content: string, act: ClaimAct): number {
  const words = content.length / 6;
  let score = -0.6;
  if (FIGURES.test(content)) score += 1.3;
  if (COMPARISON.test(content)) score += 0.5;
  if (PAST.test(content)) score += 0.6;
  if (CAUSE.test(content)) score += 0.5;
  if (NAME.test(content)) score += 0.4;
  if (FUTURE.test(content)) score -= 0.5;
  if (FEELING.test(content)) score -= 0.8;
  if (act === 'attitude') score -= 1;
  if (words < 4) score -= 1;
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
