import { z } from 'zod';

/** A BCP 47 language tag, brought to its canonical form: `ES-ve` and `es_VE` become `es-VE`. */
export const languageTagSchema = z.string().transform((value, context) => {
  const tag = parseLanguageTag(value);
  if (tag !== null) return tag;
  context.addIssue({
    code: 'custom',
    message: 'Write a language as its tag, such as en, es or pt-BR.',
  });
  return z.NEVER;
});

export type LanguageTag = z.infer<typeof languageTagSchema>;

/** The canonical tag, or null for what is no tag. Takes the underscore of Open Graph locales. */
export function parseLanguageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // RangeError is how Intl says that this is no language tag.
    return null;
  }
}

/** For people: "Spanish", "Brazilian Portuguese"; the tag itself where there is no name for it. */
export function languageName(tag: LanguageTag, locale = 'en-GB'): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
