/** What a trail or a dossier is of: a claim with all that hangs on it, its verdict, or one version of it. */
export type TrailSubject =
  | { type: 'claim'; id: number }
  | { type: 'verdict'; id: number; number: number | null };

const form = /^(?:(claim|verdict)[- ])?([1-9]\d{0,14})(?:\.([1-9]\d{0,5}))?$/;

/**
 * The subject that a name names: `claim-12` or plain `12` a claim, `verdict-7` a verdict,
 * `verdict-7.2` the second version of it; a space does for the hyphen, as the log writes names.
 * Null when it is none of these.
 */
export function parseSubject(name: string): TrailSubject | null {
  const [, type = 'claim', id, number] = form.exec(name.trim()) ?? [];
  if (id === undefined) return null;
  if (type === 'verdict')
    return { type, id: Number(id), number: number === undefined ? null : Number(number) };
  return number === undefined ? { type: 'claim', id: Number(id) } : null;
}

/** The name of a subject, for addresses, files and the command line. */
export function subjectName(subject: TrailSubject): string {
  const isVersion = subject.type === 'verdict' && subject.number !== null;
  return `${subject.type}-${subject.id}${isVersion ? `.${subject.number}` : ''}`;
}
