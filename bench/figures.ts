/** One figure and what it has to be: `'≥ 400'`, `'≤ 250'`, `'= 0'`; null when it only informs. */
export interface Figure {
  value: number;
  unit: string;
  target: string | null;
}

export type Figures = Record<string, unknown>;

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie, by linear interpolation; NaN when there are none. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** A figure rounded to three significant digits or to whole numbers, with what it has to be. */
export function figure(value: number, unit: string, target: string | null = null): Figure {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return { value: rounded, unit, target };
}

/** Runs `measure` once to warm up and then `times` times; its figures are the medians of those. */
export async function medianOf<K extends string>(
  times: number,
  measure: () => Promise<Record<K, number>>,
): Promise<Record<K, number>> {
  await measure();
  const rounds: Record<K, number>[] = [];
  for (let i = 0; i < times; i++) rounds.push(await measure());
  const names = Object.keys(rounds[0] ?? {}) as K[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name]))]),
  ) as Record<K, number>;
}

/** Whether the figure is what it has to be. */
export function meetsTarget({ value, target }: Figure): boolean {
  const [, sign, bound] = target?.match(/^([≥≤=]) ([\d.]+)$/) ?? [];
  if (target !== null && !sign) throw new Error(`a target reads like “≥ 400”, not “${target}”`);
  if (sign === '≥') return value >= Number(bound);
  if (sign === '≤') return value <= Number(bound);
  return sign === undefined || value === Number(bound);
}

/** What was missed, one phrase each. */
export function missedTargets(figures: Figures): string[] {
  return Object.entries(figures)
    .filter((entry): entry is [string, Figure] => isFigure(entry[1]))
    .filter(([, one]) => !meetsTarget(one))
    .map(([name, one]) => `${name} is ${one.value} ${one.unit}, wanted ${one.target}`);
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'target' in value && 'unit' in value;
}
