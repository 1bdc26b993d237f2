import { hash, type Options, verify } from '@node-rs/argon2';
import { normalisePassword } from './password';

// The first of the settings for argon2id in OWASP's Password Storage Cheat Sheet: 19 MiB, two
// passes, one lane. The package's enumeration cannot be imported by isolated modules; 2 is Argon2id.
const options: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, in PHC form with its own salt. */
export async function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), options);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether `password` is the one that `passwordHash` was made from. Without a hash (no such account)
 * it does the same work on nobody's password and says no, so that the time taken tells nothing.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const isRight = await verify(passwordHash ?? (await nobodysHash), normalisePassword(password));
  return passwordHash !== null && isRight;
}
