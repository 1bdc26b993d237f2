/** Numbers in [0, 1) that are the same for the same seed: Marsaglia's xorshift with 32 bits of state, mixed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A draw from the binomial distribution: how many of `n` tries succeed with probability `p` each.
 * Exact for any n: by inversion where few successes are expected, else by Hörmann's transformed
 * rejection (BTRS: “The generation of binomial random variates”, 1993).
 */
export function drawBinomial(random: () => number, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: () => number, n: number, p: number): number {
  const odds = p / (1 - p);
  for (;;) {
    let chance = (1 - p) ** n;
    let rest = random();
    for (let successes = 0; successes <= n; successes++) {
      if (rest < chance) return successes;
      rest -= chance;
      chance *= (odds * (n - successes)) / (successes + 1);
      // Beyond what floating point tells apart, the draw is made anew.
      if (chance < 1e-300 && successes > n * p) break;
    }
  }
}

function byRejection(random: () => number, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const middle = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const quick = 0.92 - 4.2 / b;
  const odds = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random() - 0.5;
    let v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + middle);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= quick) return k;
    v = Math.log((v * alpha) / (a / (us * us) + b));
    const limit =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      tail(mode) +
      tail(n - mode) -
      tail(k) -
      tail(n - k);
    if (v <= limit) return k;
  }
}

const tails = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.0092554621827127, 0.0083305634333628,
];

/** What Stirling's formula leaves out of ln(k!). */
function tail(k: number): number {
  const known = tails[k];
  if (known !== undefined) return known;
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}
