import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

// C2SP signed-note, tlog-checkpoint and tlog-cosignature: text that others' tools read as well.
// https://c2sp.org/signed-note, https://c2sp.org/tlog-checkpoint, https://c2sp.org/tlog-cosignature

const ed25519 = 0x01;
const ed25519Cosignature = 0x04;

/** A name with the public key that signs under it. */
export interface Verifier {
  name: string;
  /** 32 bytes. */
  publicKey: Uint8Array;
  /** A log's own key signs notes; a witness's signs cosignatures. */
  kind: 'note' | 'cosignature';
}

/** A key that signs, with the name it signs under. */
export interface Signer {
  name: string;
  privateKey: KeyObject;
}

function algorithmOf({ kind }: Pick<Verifier, 'kind'>): number {
  return kind === 'note' ? ed25519 : ed25519Cosignature;
}

/** The four bytes that tell which key a signature line is of. */
function keyHash(verifier: Verifier): Buffer {
  return createHash('sha256')
    .update(`${verifier.name}\n`)
    .update(Uint8Array.of(algorithmOf(verifier)))
    .update(verifier.publicKey)
    .digest()
    .subarray(0, 4);
}

const spki = Buffer.from('302a300506032b6570032100', 'hex');

function keyObject({ publicKey }: Verifier): KeyObject {
  return createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' });
}

/** Who verifies what `signer` signs. */
export function verifierOf(signer: Signer, kind: Verifier['kind'] = 'note'): Verifier {
  const der = createPublicKey(signer.privateKey).export({ format: 'der', type: 'spki' });
  return { name: signer.name, publicKey: new Uint8Array(der.subarray(spki.length)), kind };
}

/** A private key in PEM, as `openssl genpkey -algorithm ed25519` writes it, under a name. */
export function signerFromPem(name: string, pem: string): Signer {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('the key is not an Ed25519 key');
  return { name, privateKey };
}

/** `<name>+<hash>+<key>`, the form in which verifier keys are published. */
export function verifierKey(verifier: Verifier): string {
  const key = Buffer.concat([Uint8Array.of(algorithmOf(verifier)), verifier.publicKey]);
  return `${verifier.name}+${keyHash(verifier).toString('hex')}+${key.toString('base64')}`;
}

/** Reads a published verifier key; null when it is not one, or its hash is not of its key. */
export function parseVerifierKey(text: string): Verifier | null {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim());
  if (!match) return null;
  const bytes = Buffer.from(match[3] ?? '', 'base64');
  if (bytes.length !== 33 || (bytes[0] !== ed25519 && bytes[0] !== ed25519Cosignature)) return null;
  const kind = bytes[0] === ed25519 ? 'note' : 'cosignature';
  const verifier: Verifier = { name: match[1] ?? '', publicKey: bytes.subarray(1), kind };
  return keyHash(verifier).toString('hex') === match[2] ? verifier : null;
}

export interface SignatureLine {
  name: string;
  /** The four bytes of the key hash, then the signature. */
  bytes: Uint8Array;
}

/** A note: its text, which ends with a line feed, and the signatures under it. */
export interface Note {
  text: string;
  signatures: SignatureLine[];
}

/** Reads a signed note; null when it does not have the form of one. */
export function parseNote(note: string): Note | null {
  const at = note.lastIndexOf('\n\n');
  if (at < 0) return null;
  const lines = note.slice(at + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) return null;
  const signatures: SignatureLine[] = [];
  for (const line of lines) {
    const match = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line);
    const bytes = Buffer.from(match?.[2] ?? '', 'base64');
    if (!match || bytes.length < 5 || bytes.toString('base64') !== match[2]) return null;
    signatures.push({ name: match[1] ?? '', bytes });
  }
  return { text: note.slice(0, at + 1), signatures };
}

function signatureLine(verifier: Verifier, signature: Uint8Array): string {
  const bytes = Buffer.concat([keyHash(verifier), signature]);
  return `— ${verifier.name} ${bytes.toString('base64')}\n`;
}

/** `text`, which must end with a line feed, with the signer's line under it. */
export function signNote(text: string, signer: Signer): string {
  if (!text.endsWith('\n')) throw new Error('the text of a note ends with a line feed');
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  return `${text}\n${signatureLine(verifierOf(signer), signature)}`;
}

/** A witness's line for under a checkpoint: its signature over the text and the second it was made. */
export function cosign(text: string, signer: Signer, seconds: number): string {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = sign(null, cosignedBytes(text, seconds), signer.privateKey);
  return signatureLine(verifierOf(signer, 'cosignature'), Buffer.concat([time, signature]));
}

function cosignedBytes(text: string, seconds: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
}

/** The note's line that is this verifier's and whose signature holds; null when there is none. */
export function lineOf(note: Note, verifier: Verifier): SignatureLine | null {
  const hash = keyHash(verifier);
  const isOurs = ({ name, bytes }: SignatureLine) =>
    name === verifier.name && hash.equals(bytes.subarray(0, 4));
  return note.signatures.find((line) => isOurs(line) && holds(note.text, line, verifier)) ?? null;
}

/** Whether one of the note's lines is this verifier's and its signature holds. */
export function isSignedBy(note: Note, verifier: Verifier): boolean {
  return lineOf(note, verifier) !== null;
}

function holds(text: string, { bytes }: SignatureLine, verifier: Verifier): boolean {
  const signature = bytes.subarray(4);
  if (verifier.kind === 'note') {
    return verify(null, Buffer.from(text), keyObject(verifier), signature);
  }
  if (signature.length !== 72) return false;
  const signed = cosignedBytes(text, cosignedSeconds(bytes));
  return verify(null, signed, keyObject(verifier), signature.subarray(8));
}

function cosignedSeconds(bytes: Uint8Array): number {
  return Number(Buffer.from(bytes.subarray(4, 12)).readBigUInt64BE());
}

/** A witness's line under a checkpoint as it is kept, and the second at which it says to have signed. */
export function cosignatureIn(
  note: Note,
  witness: Verifier,
): { line: string; seconds: number } | null {
  const found = witness.kind === 'cosignature' ? lineOf(note, witness) : null;
  if (!found) return null;
  const line = signatureLine(witness, found.bytes.subarray(4));
  return { line, seconds: cosignedSeconds(found.bytes) };
}

/** A tree head: which log, how many events, and the root over them. */
export interface TreeHead {
  origin: string;
  size: number;
  /** 64 hexadecimal digits. */
  root: string;
}

/** The text of a checkpoint, as it is signed. */
export function checkpointText({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** Reads the text of a checkpoint; null when it is not one. */
export function parseCheckpoint(text: string): TreeHead | null {
  const [origin, size, root, ...rest] = text.split('\n');
  if (!origin || !size || !root || rest.length === 0) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(size)) return null;
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== root) return null;
  return { origin, size: Number(size), root: bytes.toString('hex') };
}
