/** One thing that an event tells: what was before, where it tells that, and what is since. */
export interface EventFact {
  label: string;
  from: string | null;
  to: string | null;
  /** The record that the value names, to be opened; null: it is no record. */
  record: { type: string; id: string } | null;
}

type Data = Record<string, unknown>;

/** What a column that holds a number of a record points to. */
const pointsTo: Record<string, string> = {
  ...{ claimId: 'claim', fromClaimId: 'claim', toClaimId: 'claim', viaId: 'claim' },
  ...{ sourceId: 'source', snapshotId: 'snapshot', fromSnapshotId: 'snapshot' },
  ...{ toSnapshotId: 'snapshot', reviewId: 'review', ratingId: 'rating', supersedesId: 'rating' },
  ...{ verdictId: 'verdict', verdictVersionId: 'verdict_version', adjudicationId: 'adjudication' },
  ...{ speakerId: 'speaker', intoId: 'speaker', fromId: 'speaker', affiliationId: 'affiliation' },
  ...{ memberId: 'member', threadId: 'annotation' },
};

const labels: Record<string, string> = {
  fromClaimId: 'from claim',
  toClaimId: 'to claim',
  viaId: 'reported by',
  fromSnapshotId: 'from capture',
  toSnapshotId: 'to capture',
  snapshotId: 'capture',
  supersedesId: 'in place of',
  verdictVersionId: 'version of the verdict',
  intoId: 'is the same as',
  fromId: 'separated from',
  threadId: 'answers',
  memberId: 'member',
  rawSha256: 'SHA-256 of the raw bytes',
  textSha256: 'SHA-256 of the text',
  fileSha256: 'SHA-256 of the file',
  scaleVersion: 'version of the scale',
};

/** `affiliationAsWorded` as “affiliation as worded”. */
function labelOf(field: string): string {
  const plain = field.replace(/Id$/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return labels[field] ?? plain.replaceAll('_', ' ').toLowerCase();
}

const spanLabels: Record<string, string> = {
  content: 'words',
  speaker: 'speaker as marked',
  affiliation: 'affiliation as marked',
};

interface Span {
  role?: string;
  field?: string;
  start: number;
  end: number;
  exact: string;
}

function isSpans(value: unknown): value is Span[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && 'exact' in one)
  );
}

/** Values of ours, `mostly_true`, with spaces; what people wrote stays as it is. */
function words(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(words).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return /^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
}

function fact(field: string, from: unknown, to: unknown): EventFact[] {
  const type = pointsTo[field];
  const isRecord = type !== undefined && (typeof to === 'number' || typeof from === 'number');
  const say = (value: unknown) => (isRecord && value ? `${type} ${value}` : words(value));
  const said = { label: labelOf(field), from: say(from), to: say(to) };
  if (said.from === said.to) return [];
  return [{ ...said, record: isRecord && to ? { type, id: String(to) } : null }];
}

function spanFacts(before: readonly Span[], after: readonly Span[]): EventFact[] {
  const roles = [...new Set([...before, ...after].map(({ role, field }) => role ?? field ?? ''))];
  const say = (spans: readonly Span[], role: string) =>
    spans
      .filter((span) => (span.role ?? span.field ?? '') === role)
      .map(({ exact, start, end }) => `“${exact}” (characters ${start} to ${end})`)
      .join(' … ') || null;
  return roles.flatMap((role) =>
    fact(spanLabels[role] ?? role, say(before, role), say(after, role)),
  );
}

const isPair = (value: unknown): value is { from: unknown; to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/**
 * What an event's data tell, one thing a line, in words. `before` are the data of the event whose
 * record this one replaces, a version before or a rating it supersedes: what did not change since is
 * left out then.
 */
export function factsOfEvent(data: Data, before: Data | null = null): EventFact[] {
  const { v: _version, from, to, ...rest } = data;
  const moved = isPair(data) ? fact('changed', from, to) : fact('was', null, from);
  const facts = [
    ...moved,
    ...Object.entries(rest).flatMap(([field, value]): EventFact[] => {
      const old = before?.[field];
      if (field === 'changes' && typeof value === 'object' && value !== null) {
        return Object.entries(value).flatMap(([changed, pair]) =>
          isPair(pair) ? fact(changed, pair.from, pair.to) : [],
        );
      }
      if (isPair(value))
        return isSpans(value.to) || isSpans(value.from)
          ? spanFacts(isSpans(value.from) ? value.from : [], isSpans(value.to) ? value.to : [])
          : fact(field, value.from, value.to);
      if (isSpans(value)) return spanFacts(isSpans(old) ? old : [], value);
      return fact(field, old, value);
    }),
  ];
  // An acceptance tells of the speaker twice: as what changed, and by itself.
  return [...new Map(facts.map((one) => [`${one.label} ${one.from} ${one.to}`, one])).values()];
}
