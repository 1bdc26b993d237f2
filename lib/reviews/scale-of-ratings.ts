/** The version of the scale on which ratings of one round are discussed: the latest among them; 1 of none. */
export function scaleOfRatings(ratings: readonly { scaleVersion: number }[]): number {
  return Math.max(1, ...ratings.map(({ scaleVersion }) => scaleVersion));
}
