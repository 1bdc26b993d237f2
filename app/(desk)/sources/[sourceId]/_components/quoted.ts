/** Words of a text in quotation marks, unless they bring marks of their own. */
export function quoted(words: string): string {
  return /^["'“”„«»‹›‘’‚「『]/.test(words) ? words : `“${words}”`;
}
