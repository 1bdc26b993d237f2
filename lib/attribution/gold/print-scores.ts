import { heldOutArticles, tunedArticles } from './articles';
import { measureEngine, measureMentions } from './measure';

// Prints how well speakers and affiliations are told on the gold articles:
// npx tsx lib/attribution/gold/print-scores.ts

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const [name, articles] of [
  ['worked on', tunedArticles],
  ['measure only', heldOutArticles],
] as const) {
  const mentions = measureMentions(articles);
  const engine = measureEngine(articles);
  console.table({
    [`${name}: given the mentions`]: row(mentions),
    [`${name}: whole engine, of claims found`]: {
      ...row(engine),
      found: percent(engine.claims, engine.gold),
    },
  });
}

function row(score: ReturnType<typeof measureMentions>) {
  return {
    claims: score.claims,
    speakers: percent(score.speakersRight, score.claims),
    wrongly: percent(score.namedWrongly, score.claims),
    affiliations: percent(score.affiliationsRight, score.claims),
  };
}
