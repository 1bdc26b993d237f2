const known = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language (a BCP 47 tag), made once. Without a language, or with one the
 * platform does not know, the rules common to all languages.
 */
export function segmenterFor(
  language: string | undefined,
  granularity: 'grapheme' | 'word' | 'sentence',
): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const existing = known.get(key);
  if (existing) return existing;
  const made = new Intl.Segmenter(supported(language), { granularity });
  known.set(key, made);
  return made;
}

// "en" is the root rules; an empty list would mean the locale of whoever runs this.
function supported(language: string | undefined): string[] {
  try {
    return [...Intl.Segmenter.supportedLocalesOf(language ?? 'en'), 'en'];
  } catch {
    // Not a language tag at all.
    return ['en'];
  }
}
