import { heldOutArticles, tunedArticles } from '@/lib/attribution/gold/articles';

/** The project's own English articles, over and over, for a corpus of about 60,000 words. */
export function benchArticles(): string[] {
  const english = [...tunedArticles, ...heldOutArticles]
    .filter(({ language }) => language === 'en')
    .map(({ text }) => text);
  const words = english.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = Math.ceil(60_000 / Math.max(1, words) / 5);
  // Five articles in one give the length of a newspaper piece.
  const long = english.map((_, i) =>
    Array.from({ length: 5 }, (_, k) => english[(i + k) % english.length]).join('\n\n'),
  );
  return Array.from({ length: times }, () => long).flat();
}
