import { closeDatabase } from '@/lib/db/database';
import { type Figures, figure, median, quantile } from './figures';
import { fillWithReviews } from './fixture-reviews';
import { Client, serveNewsroom } from './served-newsroom';

const size = { claims: 100_000, ratingsAClaim: 4, raters: 8, disputed: 200 };
const rounds = 15;
const target = '≤ 300';

/**
 * The pages on which reviewing is organised, signed in, in a newsroom of 100,000 claims and 300,000
 * ratings: how long the server takes to answer each, one request at a time. The pages take turns.
 */
export async function run(): Promise<Figures> {
  const newsroom = await serveNewsroom(async (file, checker) => {
    await closeDatabase();
    return fillWithReviews(file, size, checker.id);
  });
  const client = new Client(newsroom, 1);
  const pages = {
    Today: { path: '/', holds: 'To rate' },
    'queue: mine': { path: '/reviews?queue=mine', holds: 'Rate it' },
    'queue: in review': { path: '/reviews?queue=in_review', holds: 'overdue' },
    'queue: accepted': { path: '/reviews?queue=open', holds: 'Take it' },
    'queue: overdue, worth 90 %': {
      path: '/reviews?queue=in_review&due=overdue&worth=90',
      holds: 'overdue',
    },
    'queue: of a speaker': { path: '/reviews?queue=in_review&speaker=2', holds: 'Reviews' },
    'queue: of a source': { path: '/reviews?queue=in_review&source=7', holds: 'Reviews' },
    'dispute of 200 claims': { path: `/disputes/${newsroom.filled}`, holds: 'Is it so?' },
    agreement: { path: '/reviews/agreement', holds: 'Krippendorff' },
  };
  try {
    const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]));
    for (let round = -1; round < rounds; round++) {
      for (const [name, { path, holds }] of Object.entries(pages)) {
        const asked = performance.now();
        const html = await client.get(path);
        const took = performance.now() - asked;
        if (!html.includes(holds)) throw new Error(`${path} does not hold “${holds}”`);
        if (round >= 0) times.get(name)?.push(took);
      }
    }
    const figures: Figures = { claims: size.claims, ratings: 300_000, rounds };
    for (const [name, took] of times) {
      figures[name] = figure(median(took), 'ms', target);
      figures[`${name}, p95`] = figure(quantile(took, 0.95), 'ms');
    }
    return figures;
  } finally {
    client.close();
    await newsroom.remove();
  }
}
