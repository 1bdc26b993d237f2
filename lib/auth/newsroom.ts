import { z } from 'zod';
import type { WritingTransaction } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';

/** The setting that says that this database is a newsroom, and which. */
export const newsroomKey = 'newsroom';

const newsroomSchema = z.object({ name: z.string(), demo: z.boolean() });
export type Newsroom = z.infer<typeof newsroomSchema>;

/** The newsroom's name and whether it is a demo; null until it is set up. */
export async function getNewsroom(
  from: Pick<WritingTransaction, 'setting'> = reading(),
): Promise<Newsroom | null> {
  const setting = await from.setting.findUnique({ where: { key: newsroomKey } });
  return setting === null ? null : newsroomSchema.parse(JSON.parse(setting.value));
}
