import { expect, it } from 'vitest';
import { languageName, languageTagSchema, parseLanguageTag } from './language-tag';

it.each([
  ['es', 'es'],
  ['ES-ve', 'es-VE'],
  ['es_VE', 'es-VE'],
  [' zh-hant-tw ', 'zh-Hant-TW'],
  ['iw', 'he'],
])('brings %s to %s', (value, tag) => {
  expect(parseLanguageTag(value)).toBe(tag);
  expect(languageTagSchema.parse(value)).toBe(tag);
});

it.each(['', 'english language', 'e', 'x-default', 'es--VE'])("refuses '%s'", (value) => {
  expect(parseLanguageTag(value)).toBeNull();
  expect(languageTagSchema.safeParse(value).success).toBe(false);
});

it('names a language for people', () => {
  expect(languageName('es')).toBe('Spanish');
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
});
