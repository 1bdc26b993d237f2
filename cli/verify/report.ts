/** What a check looks at, in the order in which they are done. */
export const checkNames = {
  guards: 'The database forbids to rewrite what is append-only',
  log: 'Every event follows from the one before',
  checkpoints: 'The signed tree heads are of this log',
  witnesses: 'The signatures of witnesses are theirs, under tree heads of this log',
  kept: 'The checkpoint that you kept is of this log',
  records: 'Every record is as the log last sealed it',
  snapshots: 'Every snapshot has the hash it is named by',
  spans: 'Every marked span slices to its words',
  file: 'The file is sound',
} as const;

export type CheckName = keyof typeof checkNames;

/** Something that is not as it should be, and where. */
export interface Finding {
  check: CheckName;
  /** What is named so that it can be found: `event 17`, `claim 4`, `snapshot 2`. */
  where: string;
  message: string;
}

export interface CheckResult {
  check: CheckName;
  /** How many things were looked at. */
  count: number;
  findings: number;
}

/** The furthest checkpoint that a witness has signed. */
export interface WitnessedFile {
  name: string;
  verifierKey: string;
  size: number;
  /** When it says that it signed; ISO 8601. */
  at: string;
}

export interface Report {
  file: string;
  ok: boolean;
  events: number;
  /** Events under a signature, and the hash over them. */
  signed: { size: number; root: string; origin: string } | null;
  /** How far each witness has seen the log by its own signature, furthest first. */
  witnessed: WitnessedFile[];
  checks: CheckResult[];
  /** The first thousand; `checks` counts them all. */
  findings: Finding[];
  seconds: number;
}

/** More are counted and not kept: whoever sees a thousand knows enough. */
const mostFindings = 1000;

/** Collects what the checks find. */
export class Findings {
  readonly list: Finding[] = [];
  readonly #counts = new Map<CheckName, { count: number; findings: number }>();

  /** Begins a check, so that it is listed even when it looks at nothing. */
  begin(check: CheckName): void {
    this.#of(check);
  }

  looked(check: CheckName, count = 1): void {
    this.#of(check).count += count;
  }

  add(check: CheckName, where: string, message: string): void {
    this.#of(check).findings += 1;
    if (this.list.length < mostFindings) this.list.push({ check, where, message });
  }

  get results(): CheckResult[] {
    return [...this.#counts].map(([check, counts]) => ({ check, ...counts }));
  }

  #of(check: CheckName) {
    const known = this.#counts.get(check);
    if (known) return known;
    const fresh = { count: 0, findings: 0 };
    this.#counts.set(check, fresh);
    return fresh;
  }
}
