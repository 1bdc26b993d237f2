import { dictionary } from '@zxcvbn-ts/language-common';

/** How many of the commonest passwords are refused with anything added to them, too. */
const commonestCount = 3_000;

const ranked = dictionary['passwords-common'];

/** All passwords of the list: none of them may be chosen as it is. */
export const knownPasswords: ReadonlySet<string> = new Set(ranked);

/** The commonest of them, of four letters and more. */
export const commonestPasswords: ReadonlySet<string> = new Set(
  ranked.slice(0, commonestCount).filter((password) => password.length >= 4),
);
