import { z } from 'zod';

export const disputeStateSchema = z.enum(['open', 'settled']);
export type DisputeState = z.infer<typeof disputeStateSchema>;

/** Sides a dispute has, and claims that it holds, at least and at most. */
export const fewestSides = 2;
export const mostSides = 8;
export const mostDisputedClaims = 200;

export const noSuchSide = 'There is no such side. Choose one of those in the list.';

export interface Side {
  /** Stays with the side for good: claims name it. */
  ordinal: number;
  label: string;
}

export interface WantedSide {
  /** Of a side that is there already; null for a new one. */
  ordinal: number | null;
  label: string;
}

/**
 * The sides after a revision: those named keep their number, new ones get numbers never used in this
 * list before. Null when one is named that is not there, or named twice.
 */
export function sidesAfter(sides: readonly Side[], wanted: readonly WantedSide[]): Side[] | null {
  const known = new Set(sides.map(({ ordinal }) => ordinal));
  const named = wanted.flatMap(({ ordinal }) => ordinal ?? []);
  if (new Set(named).size !== named.length || named.some((one) => !known.has(one))) return null;
  let last = Math.max(0, ...known);
  return wanted
    .map(({ ordinal, label }) => ({ ordinal: ordinal ?? ++last, label }))
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** Whether two lists of sides say the same. */
export function sameSides(one: readonly Side[], other: readonly Side[]): boolean {
  const said = (sides: readonly Side[]) =>
    sides
      .map(({ ordinal, label }) => `${ordinal} ${label}`)
      .sort()
      .join('\n');
  return said(one) === said(other);
}
