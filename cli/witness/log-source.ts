import type { LogKey } from '@/lib/audit/key-chain';

/** What became of a signature that was handed back, and a sentence on it for people. */
export interface HandedBack {
  isKept: boolean;
  message: string;
}

/** A log as a witness reads it, over the network or from a file. */
export interface LogSource {
  /** The newest checkpoint as a signed note, with whatever cosignatures the newsroom keeps. */
  newest(): Promise<string>;
  /** The keys that signed the log, oldest first. */
  keys(): Promise<LogKey[]>;
  /** The consistency proof between two sizes in hexadecimal; null when the newsroom has none. */
  proof(from: number, to: number): Promise<string[] | null>;
  /** Hands the newsroom its checkpoint with the witness's signature under it. */
  handBack(cosigned: string): Promise<HandedBack>;
}

/** Nothing was seen, so that nothing can be said about the log: its sentence says what to do. */
export class CouldNotLook extends Error {}
