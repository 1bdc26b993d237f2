import type { Prisma } from '@/lib/db/generated/client';
import type { FieldChange } from '@/lib/result';

type Readable = Pick<Prisma.TransactionClient, 'speaker' | 'affiliation' | 'claim'>;

const fieldNames: Record<string, string> = {
  speakerId: 'speaker',
  affiliationId: 'affiliation',
  viaId: 'reported by',
  saidOn: 'said on',
};

/** The changes as a person reads them: names in place of ids, words in place of columns. */
export async function readableChanges(
  db: Readable,
  changes: FieldChange[],
): Promise<FieldChange[]> {
  const names = await namesFor(db, changes);
  const say = (field: string, value: string | null) =>
    value === null ? null : (names.get(`${field} ${value}`) ?? value);
  return changes.map(({ field, from, to }) => ({
    field: fieldNames[field] ?? field,
    from: say(field, from),
    to: say(field, to),
  }));
}

async function namesFor(db: Readable, changes: FieldChange[]): Promise<Map<string, string>> {
  const ids = (field: string) => [
    ...new Set(
      changes
        .filter((change) => change.field === field)
        .flatMap(({ from, to }) => [from, to])
        .flatMap((value) => (value === null ? [] : [Number(value)])),
    ),
  ];
  const names = new Map<string, string>();
  const speakerIds = ids('speakerId');
  if (speakerIds.length > 0) {
    for (const { id, name } of await db.speaker.findMany({ where: { id: { in: speakerIds } } }))
      names.set(`speakerId ${id}`, name);
  }
  const affiliationIds = ids('affiliationId');
  if (affiliationIds.length > 0) {
    const where = { id: { in: affiliationIds } };
    for (const { id, role, organisation } of await db.affiliation.findMany({ where }))
      names.set(`affiliationId ${id}`, organisation ? `${role}, ${organisation}` : role);
  }
  const viaIds = ids('viaId');
  if (viaIds.length > 0) {
    for (const { id, statement } of await db.claim.findMany({ where: { id: { in: viaIds } } }))
      names.set(`viaId ${id}`, statement);
  }
  return names;
}
