import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import {
  parseVerifierKey,
  type Signer,
  signerFromPem,
  verifierKey,
  verifierOf,
} from '@/lib/audit/signed-note';
import { Misused } from './misused';

/** Where the key of the witness with this state lies. */
export function witnessKeyFile(stateFile: string): string {
  return `${stateFile}.key`;
}

/** A name for a witness that was given none. */
export function usualWitnessName(): string {
  return `${hostname().replace(/[\s+]+/g, '-') || 'somewhere'}/witness`;
}

/**
 * The key of the witness; made at first, for its owner alone, under `name`. The file begins with the
 * verifier key, which holds the name; PEM lets text stand before it (RFC 7468, section 2).
 */
export function openWitnessKey(stateFile: string, name: string | undefined): Signer {
  const file = witnessKeyFile(stateFile);
  if (!existsSync(file)) return makeKey(file, name ?? usualWitnessName());
  const text = readFileSync(file, 'utf8');
  const verifier = parseVerifierKey(text.split('\n')[0] ?? '');
  const signer = verifier && readSigner(verifier.name, text);
  if (!verifier || !signer) {
    throw new Misused(`${file} is not the key of a witness. Put it back from a copy.`);
  }
  if (name !== undefined && name !== verifier.name) {
    throw new Misused(
      `This witness is called ${verifier.name}, and its key with it. Leave --name out, or use another --state.`,
    );
  }
  return signer;
}

function makeKey(file: string, name: string): Signer {
  if (!/^[^\s+]{1,200}$/.test(name)) {
    throw new Misused(
      'The name of a witness has no spaces and no plus sign, as in council.example/witness.',
    );
  }
  const signer: Signer = { name, privateKey: generateKeyPairSync('ed25519').privateKey };
  const pem = signer.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const text = `${verifierKey(verifierOf(signer, 'cosignature'))}\n${pem}`;
  writeFileSync(file, text, { mode: 0o600, flag: 'wx', flush: true });
  return signer;
}

/** The key in PEM, when it is the one that the verifier key tells of. */
function readSigner(name: string, text: string): Signer | null {
  try {
    const signer = signerFromPem(name, text.slice(text.indexOf('-----BEGIN')));
    const told = text.split('\n')[0];
    return verifierKey(verifierOf(signer, 'cosignature')) === told ? signer : null;
  } catch {
    return null;
  }
}
