/**
 * The encodings that bytes without a mark look like, best first, as chardet names them; Windows
 * Western where they tell too little. Empty for damaged UTF-8 and for what looks like no language.
 */
export async function guessEncodings(bytes: Uint8Array): Promise<string[]> {
  const { default: chardet } = await import('chardet');
  const matches = chardet
    .analyse(tellingSample(bytes))
    .filter((match) => match.confidence >= 20)
    .map((match) => match.name as string);
  // Damaged UTF-8: any other reading would turn every accented letter into two wrong ones.
  if (matches.includes('UTF-8')) return [];
  return [...matches, ...(looksWestern(bytes) ? ['windows-1252'] : [])];
}

const SAMPLE_BYTES = 64 * 1024;
const SAMPLE_REACH = 24;

/** The neighbourhoods of the bytes that are not ASCII: pages of plain English would drown them. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let taken = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! <= 0x7f && bytes[at] !== 0x1b) continue;
    const part = bytes.subarray(Math.max(taken, at - SAMPLE_REACH), at + SAMPLE_REACH);
    if (part.length === 0) continue;
    if (length + part.length > SAMPLE_BYTES) break;
    sample.set(part, length);
    length += part.length;
    taken = part.byteOffset - bytes.byteOffset + part.length;
  }
  return sample.subarray(0, length);
}

/** In Windows Western, nine in ten of the characters beyond ASCII would be letters or quote marks. */
function looksWestern(bytes: Uint8Array): boolean {
  const beyond = bytes.filter((byte) => byte > 0x7f);
  const usual = beyond.filter((byte) => byte >= 0xc0 || usualMarks.has(byte));
  return usual.length >= beyond.length * 0.9;
}

// € … ‘ ’ “ ” – — no-break space ¡ ª « º » ¿ and the letters among them, as Windows Western has them.
const usualMarks = new Set([
  0x80, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9a, 0x9c, 0x9e, 0x9f, 0xa0,
  0xa1, 0xaa, 0xab, 0xba, 0xbb, 0xbf,
]);
