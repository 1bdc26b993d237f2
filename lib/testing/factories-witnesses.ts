import { generateKeyPairSync } from 'node:crypto';
import { type Signer, verifierKey, verifierOf } from '@/lib/audit/signed-note';

/** A witness with a key of its own. */
export function buildWitness(name = 'council.example/witness'): Signer & { verifierKey: string } {
  const signer: Signer = { name, privateKey: generateKeyPairSync('ed25519').privateKey };
  return { ...signer, verifierKey: verifierKey(verifierOf(signer, 'cosignature')) };
}

/** The key that a witness of this name publishes. */
export function buildWitnessKey(name?: string): string {
  return buildWitness(name).verifierKey;
}
