import { LEVELS, type Level, type Rate, ROLES, type Score } from './score';

/** Points of F1 by which a score may differ from the one shipped, either way. */
const TOLERANCE = 1;

/** One score beside the one shipped with the weights; null where those tell none of that name. */
export interface CheckedScore {
  name: string;
  f1: number;
  shipped: number | null;
  isHeld: boolean;
}

/** Every F1 of `score`, in the order of the report, beside that of `shipped`. */
export function checkScores(score: Score, shipped: Score): CheckedScore[] {
  const wanted = new Map(ratesOf(shipped).map(([name, { f1 }]) => [name, f1]));
  return ratesOf(score).map(([name, { f1 }]) => {
    const reference = wanted.get(name) ?? null;
    // Scores have one decimal; binary fractions would make 63.4 and 64.4 differ by more than 1.
    const tenths = reference === null ? Number.NaN : Math.round(Math.abs(f1 - reference) * 10);
    return { name, f1, shipped: reference, isHeld: tenths <= TOLERANCE * 10 };
  });
}

/** The rates of a score with the names that reports give them. */
export function ratesOf({ spans, content, linked }: Score): [string, Rate][] {
  const levels = Object.keys(LEVELS) as Level[];
  return [
    ...ROLES.map((role): [string, Rate] => [`span exact, ${role}`, spans[role]]),
    ...levels.map((level): [string, Rate] => [`whole content, ${level}`, content[level]]),
    ...levels.map((level): [string, Rate] => [`linked triple, ${level}`, linked[level]]),
  ];
}
