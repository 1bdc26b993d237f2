/** What the writer has said on one line: that this is kept, in this version or a later one. */
export type Acknowledged = Partial<Record<'claim' | 'member' | 'version' | 'checkpoint', number>>;

type Rows = Record<string, number>[];

/** The promises that a file does not keep, as it answers to SQL; each as the writer's own line. */
export async function brokenPromises(
  ask: (sql: string) => Rows | Promise<Rows>,
  promised: readonly Acknowledged[],
): Promise<string[]> {
  const versions = async (table: 'claim' | 'member') =>
    new Map((await ask(`SELECT id, version FROM ${table}`)).map((row) => [row.id, row.version]));
  const [claims, members] = [await versions('claim'), await versions('member')];
  const signed = await ask('SELECT treeSize FROM checkpoint');
  const checkpoints = new Set(signed.map(({ treeSize }) => treeSize));
  const broken = promised.filter(({ claim, member, version = 0, checkpoint }) => {
    if (claim !== undefined) return (claims.get(claim) ?? 0) < version;
    if (member !== undefined) return (members.get(member) ?? 0) < version;
    return checkpoint !== undefined && !checkpoints.has(checkpoint);
  });
  return broken.map((one) => JSON.stringify(one));
}
