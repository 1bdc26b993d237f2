const marks = /\p{M}+/gu;
const spaces = /[\s\u200b\u2060]+/gu;

/**
 * A name as names are compared: without letter case, accents and spaces to spare, so that "GUAIDÓ,
 * Juan" and "guaido, juan" are the same. Empty for a name that holds nothing but those.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(spaces, ' ')
    .trim();
}
