import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal; a string is hashed as its UTF-8 bytes. */
export function sha256Hex(textOrBytes: string | Uint8Array): string {
  return createHash('sha256').update(textOrBytes).digest('hex');
}
