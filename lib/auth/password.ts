/** Fewest and most characters (Unicode code points) of a password. */
export const passwordLength = { min: 12, max: 128 };

/** What the rule must know besides the password. */
export interface PasswordSurroundings {
  /** The commonest passwords in lower case, and all known ones: see common-passwords.ts. */
  commonest: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** Names that are no secret here: e-mail, member, newsroom. */
  names: string[];
}

/** The same password whatever keyboard typed it: NFKC (NIST SP 800-63B-4, 3.1.1.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Why a password cannot be chosen, as a sentence, or null when it can. Besides its length it must
 * not be a common one, nor one repeated or merely padded with digits and signs, nor a run of
 * neighbours, nor little more than a name that everybody here knows.
 */
export function whyPasswordIsRefused(
  password: string,
  { commonest, known, names }: PasswordSurroundings,
): string | null {
  const normal = normalisePassword(password);
  const length = [...normal].length;
  if (length < passwordLength.min) {
    return `Use at least ${passwordLength.min} characters; three or four words make a good one.`;
  }
  if (length > passwordLength.max) return `Use at most ${passwordLength.max} characters.`;
  const folded = normal.toLowerCase();
  if (known.has(folded)) return 'This is one of the commonest passwords. Choose another one.';
  if (isRun(folded) || new Set(folded).size < 5) {
    return 'This is too easy to guess. Use several different words.';
  }
  const unit = repeatedUnit(folded);
  if (unit !== folded && (unit.length < 6 || known.has(unit))) {
    return 'This repeats something short. Use several different words.';
  }
  if (isCommonWithPadding(folded, commonest)) {
    return 'This is a common password with something added. Choose another one.';
  }
  if (withoutNames(folded, names).length < 6) {
    return 'This is little more than a name known here. Choose something less expected.';
  }
  return null;
}

/** Whether each character follows or precedes the one before it, as in `abcdef…` or `9876…`. */
function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i += 1) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    // Counting goes on from 9 to 0, and back.
    steps.add(step === -9 ? 1 : step === 9 ? -1 : step);
  }
  return steps.size === 1 && Math.abs([...steps][0] ?? 0) <= 1;
}

/** The shortest beginning that gives `text` when repeated; the last repetition may be cut short. */
function repeatedUnit(text: string): string {
  for (let size = 1; size <= text.length / 2; size += 1) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return unit;
  }
  return text;
}

/**
 * Whether a common password begins or ends the text and what remains is only filling: digits and
 * signs, hardly more than one character, or another common password.
 */
function isCommonWithPadding(text: string, commonest: ReadonlySet<string>): boolean {
  if (commonest.has(text.replace(/^\P{L}+|\P{L}+$/gu, ''))) return true;
  const isFilling = (rest: string) =>
    new Set(rest).size <= 2 || /^\P{L}+$/u.test(rest) || commonest.has(rest);
  for (let at = 1; at < text.length; at += 1) {
    const head = text.slice(0, at);
    const tail = text.slice(at);
    if (commonest.has(head) && isFilling(tail)) return true;
    if (commonest.has(tail) && isFilling(head)) return true;
  }
  return false;
}

/** What is left, signs and digits aside, when the words of the names are taken out. */
function withoutNames(text: string, names: string[]): string {
  const words = names
    .flatMap((name) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => [...word].length >= 4)
    .sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest === text ? text : rest.replace(/\P{L}/gu, '');
}
