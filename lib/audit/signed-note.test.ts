import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './canonical';
import {
  checkpointText,
  cosign,
  isSignedBy,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  signNote,
  verifierKey,
  verifierOf,
} from './signed-note';

const signerOf = (name: string) => ({
  name,
  privateKey: generateKeyPairSync('ed25519').privateKey,
});
const log = signerOf('courier.example/log');
const text = checkpointText({ origin: log.name, size: 7, root: sha256('root') });

describe('a signed note', () => {
  it('is read and checked as C2SP’s own example is', () => {
    // The example of https://c2sp.org/signed-note with its published key.
    const key = parseVerifierKey(
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    );
    const note = parseNote(
      'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'.replaceAll(
        '’',
        "'",
      ),
    );
    expect(key?.name).toBe('PeterNeumann');
    expect(note && key && isSignedBy(note, key)).toBe(true);
  });

  it('holds for its text and key, and for no other', () => {
    const note = parseNote(signNote(text, log));
    if (!note) throw new Error('a note that we signed cannot be read');
    expect(isSignedBy(note, verifierOf(log))).toBe(true);
    expect(isSignedBy({ ...note, text: text.replace('7', '8') }, verifierOf(log))).toBe(false);
    expect(isSignedBy(note, verifierOf(signerOf(log.name)))).toBe(false);
    expect(isSignedBy(note, { ...verifierOf(log), name: 'another' })).toBe(false);
  });

  it('no longer holds with any one byte changed', () => {
    const signed = Buffer.from(signNote(text, log));
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(signed);
        altered[at] = (altered[at] ?? 0) ^ change;
        const note = parseNote(altered.toString());
        return note === null || !isSignedBy(note, verifierOf(log));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be signed by a witness, with the time, beside the log', () => {
    const witness = signerOf('witness.example');
    const note = parseNote(signNote(text, log) + cosign(text, witness, 1_790_000_000));
    if (!note) throw new Error('a cosigned note cannot be read');
    expect(isSignedBy(note, verifierOf(log))).toBe(true);
    expect(isSignedBy(note, verifierOf(witness, 'cosignature'))).toBe(true);
    expect(isSignedBy(note, verifierOf(witness))).toBe(false);
  });
});

describe('a verifier key', () => {
  it('is written and read alike, and refused when altered', () => {
    const key = verifierKey(verifierOf(log));
    expect(parseVerifierKey(key)).toEqual({
      ...verifierOf(log),
      publicKey: Buffer.from(verifierOf(log).publicKey),
    });
    expect(parseVerifierKey(key.replace('courier', 'harbour'))).toBeNull();
    expect(parseVerifierKey('no key at all')).toBeNull();
  });
});

describe('a checkpoint', () => {
  it('is written and read alike', () => {
    expect(parseCheckpoint(text)).toEqual({ origin: log.name, size: 7, root: sha256('root') });
  });

  it.each([
    '',
    'a\n1\n',
    'a\n01\nAAAA\n',
    'a\n-1\nAAAA\n',
    'a\n1\nAAAA\n',
    `${text.slice(0, -2)}\n`,
  ])('is not read from %j', (other) => {
    expect(parseCheckpoint(other)).toBeNull();
  });
});
