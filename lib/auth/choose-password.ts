import { ok, type Result, refuse } from '@/lib/result';
import { commonestPasswords, knownPasswords } from './common-passwords';
import { whyPasswordIsRefused } from './password';
import { hashPassword } from './password-hash';

/**
 * The hash of a password that may be chosen by whoever goes by `names` (their e-mail, their name,
 * their newsroom), or `invalid_input` on the field `password` with the reason.
 */
export async function choosePassword(password: string, names: string[]): Promise<Result<string>> {
  const reason = whyPasswordIsRefused(password, {
    commonest: commonestPasswords,
    known: knownPasswords,
    names,
  });
  if (reason !== null) {
    return refuse('invalid_input', 'Choose another password.', { fields: { password: reason } });
  }
  return ok(await hashPassword(password));
}
