/** The closed list of ways in which a command or a query may decline. */
export const failureCodes = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'quote_mismatch',
  'too_large',
  'unsupported',
  'rate_limited',
  'unavailable',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** An expected refusal: its code, a sentence for the person, and what the form needs to go on. */
export interface Failure {
  code: FailureCode;
  /** What is wrong and what to do about it, in one or two plain sentences. */
  message: string;
  /** Messages by field name, for forms. */
  fields?: Record<string, string>;
  /** With `conflict`: what changed meanwhile. */
  changes?: FieldChange[];
  /** With `conflict`: the record's version now, to save against once the person has looked. */
  currentVersion?: number;
}

/** One field of a record that somebody else changed; values as a person would read them. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse(
  code: FailureCode,
  message: string,
  more: Omit<Failure, 'code' | 'message'> = {},
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message, ...more } };
}

const httpStatuses: Record<FailureCode, number> = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  quote_mismatch: 409,
  too_large: 413,
  unsupported: 415,
  rate_limited: 429,
  unavailable: 503,
};

/** The HTTP status that says the same as the code. */
export function httpStatus(code: FailureCode): number {
  return httpStatuses[code];
}
