import { expect, test } from 'vitest';
import { extractProposals } from './extract';
import { heldOutArticles, tunedArticles } from './gold/articles';

function textOf(language: string, count: number): string {
  const article = [...tunedArticles, ...heldOutArticles]
    .filter((one) => one.language === language)
    .map(({ text }) => text)
    .join('\n\n');
  const size = article.split(/\s+/).length;
  return Array.from({ length: Math.ceil(count / size) }, () => article).join('\n\n');
}

/** Processor time of the best of some runs, so that other work on the machine does not count. */
function timeOf(text: string, language: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    extractProposals(text, { language });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

test.each(['en', 'es'])(
  '%s: twice the text takes at most 2.3 times as long, up to 200,000 words',
  (language) => {
    extractProposals(textOf(language, 20_000), { language });
    const single = timeOf(textOf(language, 100_000), language, 3);
    const double = timeOf(textOf(language, 200_000), language, 3);
    expect(double / single).toBeLessThanOrEqual(2.3);
  },
  240_000,
);
