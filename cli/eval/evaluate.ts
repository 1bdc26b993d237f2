import type { Article } from '@/cli/train/corpus';
import type { Proposal } from '@/lib/attribution/proposal';
import { proposeByModel, type TrainedEngine } from '@/lib/attribution/propose';
import { goldSpans, predictedSpans, type Score, type Spans, scoreArticles } from './score';

/** What the engine made of one article, beside what the annotators made of it. */
export interface ArticleResult {
  article: Article;
  proposals: Proposal[];
  gold: Spans[];
  predicted: Spans[];
}

/** Runs the engine over annotated articles, in the corpus's form, and scores it. */
export function evaluate(
  articles: Article[],
  engine: TrainedEngine,
): { score: Score; results: ArticleResult[] } {
  const results = articles.map((article) => {
    const proposals = proposeByModel(article.text, engine, true);
    return {
      article,
      proposals,
      gold: goldSpans(article),
      predicted: predictedSpans(article.text, proposals),
    };
  });
  return { score: scoreArticles(results), results };
}
