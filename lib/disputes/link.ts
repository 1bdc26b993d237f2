import { z } from 'zod';

export const linkTypeSchema = z.enum(['contradicts', 'supports', 'repeats', 'narrows', 'updates']);
export type LinkType = z.infer<typeof linkTypeSchema>;

/** A suggested link is a proposal: it says nothing about the claims until a member decides. */
export const linkStateSchema = z.enum(['suggested', 'decided', 'rejected', 'removed']);
export type LinkState = z.infer<typeof linkStateSchema>;

export const linkConfidenceSchema = z.enum(['low', 'medium', 'high']);
export type LinkConfidence = z.infer<typeof linkConfidenceSchema>;

/** The two claims of a link: `from` does to `to` what the type says. */
export interface LinkEnds {
  from: number;
  to: number;
}

/** A contradiction is mutual; every other link reads one way only. */
export function isSymmetrical(type: LinkType): boolean {
  return type === 'contradicts';
}

/**
 * Whether links of the type put claims in an order, so that a circle of them would be nonsense: what
 * updates, repeats or narrows another comes after it or says less than it, however many steps away.
 */
export function isOrder(type: LinkType): boolean {
  return type === 'updates' || type === 'repeats' || type === 'narrows';
}

/** The ends as they are stored: those of a symmetrical link with the lower id first. */
export function storedEnds(type: LinkType, { from, to }: LinkEnds): LinkEnds {
  return isSymmetrical(type) && to < from ? { from: to, to: from } : { from, to };
}

interface Wording {
  /** What the claim one looks at does to the other. */
  outward: string;
  /** What is done to it by the other. */
  inward: string;
}

const wordings: Record<LinkType, Wording> = {
  contradicts: { outward: 'contradicts', inward: 'contradicts' },
  supports: { outward: 'supports', inward: 'is supported by' },
  repeats: { outward: 'repeats', inward: 'is repeated by' },
  narrows: { outward: 'narrows', inward: 'is narrowed by' },
  updates: { outward: 'updates', inward: 'is updated by' },
};

/** The type as a verb, seen from the claim that the link starts at, or from the other one. */
export function linkVerb(type: LinkType, isOutward: boolean): string {
  return wordings[type][isOutward ? 'outward' : 'inward'];
}
