import { german } from './de/german';
import { english } from './en/english';
import { spanish } from './es/spanish';
import { french } from './fr/french';
import type { Language } from './language';
import { portuguese } from './pt/portuguese';

export const languages: readonly Language[] = [english, spanish, french, german, portuguese];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** What the rules know about a BCP 47 tag's language ("es-VE" is Spanish), or null. */
export function languageOf(tag: string): Language | null {
  return byCode.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? null;
}
