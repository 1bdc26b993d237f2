import { closeDatabase } from '@/lib/db/database';
import { type Figures, figure, median, quantile } from './figures';
import { fillWithClaims } from './fixture-claims';
import { Client, type ServedNewsroom, serveNewsroom } from './served-newsroom';

const connections = 8;
const requestsARound = 200;
const rounds = 5;
/** Until then V8 is still compiling what it has found to be asked often. */
const requestsToWarmUp = 2_000;
const many = 100_000;
const few = 1_000;
const first = '/claims';
const last = '/claims?last=1';

/**
 * Pages of the claims list, signed in, over eight kept connections, client and server on the same
 * processors. The places to be compared take turns, so that whatever else the machine does meets
 * all of them alike.
 */
export async function run(): Promise<Figures> {
  const large = await serve(many);
  const small = await serve(few);
  const clients = [new Client(large, connections), new Client(small, connections)] as const;
  const [ofMany, ofFew] = clients;
  try {
    await check(ofMany, first);
    await check(ofMany, last);
    await check(ofFew, first);
    const places = [
      { name: 'first', client: ofMany, path: first, rounds: [] as Round[] },
      { name: 'last', client: ofMany, path: last, rounds: [] as Round[] },
      { name: 'small', client: ofFew, path: first, rounds: [] as Round[] },
    ] as const;
    await measure(ofMany, first, requestsToWarmUp);
    await measure(ofFew, first, requestsToWarmUp);
    for (const { client, path } of places) await measure(client, path);
    for (let i = 0; i < rounds; i++) {
      for (const place of places) place.rounds.push(await measure(place.client, place.path));
    }
    const of = (name: 'first' | 'last' | 'small', what: keyof Round) =>
      median(places.find((place) => place.name === name)!.rounds.map((round) => round[what]));
    const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);
    return {
      claims: many,
      connections,
      'requests before': requestsToWarmUp,
      'requests per round': requestsARound,
      rounds,
      rate: figure(of('first', 'rate'), '/s', '≥ 100'),
      'rate, last page': figure(of('last', 'rate'), '/s'),
      'rate, 1,000 claims': figure(of('small', 'rate'), '/s'),
      'first page p50': figure(of('first', 'p50'), 'ms'),
      'first page p95': figure(of('first', 'p95'), 'ms'),
      'last page p50': figure(of('last', 'p50'), 'ms'),
      'first and last apart': figure(ratio(of('last', 'p50'), of('first', 'p50')), '×', '≤ 1.5'),
      'many and few apart': figure(ratio(of('first', 'p50'), of('small', 'p50')), '×', '≤ 1.5'),
    };
  } finally {
    for (const client of clients) client.close();
    await large.remove();
    await small.remove();
  }
}

function serve(claims: number): Promise<ServedNewsroom<void>> {
  return serveNewsroom(async (file, checker) => {
    await closeDatabase();
    const size = { claims, sources: claims / 100, speakers: claims / 50 };
    fillWithClaims(file, size, checker.id);
  });
}

/** Fails when the page is not the full list that is to be measured. */
async function check(client: Client, path: string): Promise<void> {
  const html = await client.get(path);
  const rows = html.split('<tr').length - 1;
  if (rows < 50) throw new Error(`${path} shows ${rows} rows instead of fifty`);
}

interface Round {
  rate: number;
  p50: number;
  p95: number;
}

async function measure(client: Client, path: string, requests = requestsARound): Promise<Round> {
  const times: number[] = [];
  let left = requests;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const asked = performance.now();
        await client.ask(path);
        times.push(performance.now() - asked);
      }
    }),
  );
  const rate = times.length / ((performance.now() - start) / 1000);
  return { rate, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
