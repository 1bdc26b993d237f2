/** A piece of the analysed text; `text.slice(start, end) === piece.text`, UTF-16 offsets. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/** Said or written, against believed, hoped, planned. */
export type ClaimAct = 'statement' | 'attitude';

export type SpeakerType = 'named' | 'role' | 'pronoun' | 'unnamed';

/** What the engine suggests: one reported claim of the text, not yet anybody's decision. */
export interface Proposal {
  kind: ClaimKind;
  act: ClaimAct;
  /** One or more parts in text order, without the marks around them and without "that". */
  content: Piece[];
  cue: Piece[] | null;
  speaker: {
    /** The fullest form in the text: "he", "the minister" and "Guaidó" resolve to it. */
    name: string;
    type: SpeakerType;
    mention: Piece | null;
  } | null;
  /** The speaker's role as worded, wherever in the text it stands. */
  affiliation: Piece | null;
  /** Index in the list of the proposal that reports this one, or null. */
  via: number | null;
  /** 0…1, calibrated. */
  confidence: number;
  /** 0…1. */
  checkworthiness: number;
}

export interface EngineInfo {
  name: string;
  version: string;
  /** Name and hash of the weights, or "none". */
  model: string;
}
