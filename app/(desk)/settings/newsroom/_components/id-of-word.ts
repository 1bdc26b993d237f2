/** A name for a new value of the scale, made of its word: small letters, digits and underlines. */
export function idOfWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40);
  if (plain !== '') return plain;
  // Words of other scripts: their code points tell them apart.
  const points = [...word.trim()].map((sign) => sign.codePointAt(0)?.toString(36)).join('');
  return points === '' ? '' : `v_${points}`.slice(0, 40);
}
