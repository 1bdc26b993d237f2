const particles = new Set(
  'de del della da das do dos di du van von der den ter ten la le bin ibn al el abu zu zur y e d'.split(
    ' ',
  ),
);

/** True for the small words inside names: "de", "van", "bin". */
export function isParticle(lower: string): boolean {
  return particles.has(lower);
}
