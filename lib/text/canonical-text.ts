/**
 * The canonical form of a decoded text, the only form that offsets are counted on: Unicode NFC,
 * every line and paragraph break one `\n` (CRLF, CR, VT, FF, NEL, U+2028, U+2029), no U+FEFF
 * anywhere, lone surrogates replaced by U+FFFD, tabs kept. Other control characters are dropped
 * rather than refused: they show nothing, cannot be selected, and the raw bytes are kept beside
 * the text. A file made of them is refused earlier, when it is decoded. Nothing is trimmed.
 *
 * Idempotent: `canonicalText(canonicalText(x)) === canonicalText(x)`.
 */
export function canonicalText(decoded: string): string {
  return (
    decoded
      // Before the control characters go: dropping one must not join two halves into a pair.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(unwantedCharacters, '')
      .normalize('NFC')
  );
}

// C0 but tab and line feed, DEL, C1, and the byte order mark.
const unwantedCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;
