import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { type Actor, canDoCasework, roleSchema } from '@/lib/auth/actor';
import { openDatabase, reading } from '@/lib/db/database';
import { CommandRefused } from './terminal';

/** Where a newsroom lies when nobody says otherwise: one's own before the demo. */
const usualFiles = ['.verbatim/newsroom.db', '.verbatim/demo.db'];

export interface NewsroomOptions {
  database?: string;
}

/** Adds the option that names the database file. */
export function withDatabaseOption(command: Command): Command {
  return command.option(
    '--database <file>',
    'the database (default: VERBATIM_DATABASE, or the newsroom of this folder)',
  );
}

/** Opens the database that the option, the environment or the folder names; refuses a missing one. */
export function openNewsroom(options: NewsroomOptions): string {
  const named = options.database ?? process.env.VERBATIM_DATABASE;
  const file = named ?? usualFiles.find((one) => existsSync(one));
  if (!file || !existsSync(file)) {
    throw new CommandRefused(
      named
        ? `There is no database at ${path.resolve(named)}. Check the path, or start the newsroom once with: npm start`
        : 'There is no newsroom in this folder yet. Start one with “npm start”, try the demo with “npm run demo”, or name a database with --database FILE.',
    );
  }
  openDatabase(file);
  return path.resolve(file);
}

/**
 * The member on whose behalf the command works: the one with this e-mail address or, when none is
 * given, the only one who does casework.
 */
export async function actingMember(email: string | undefined): Promise<Actor> {
  const members = await reading().member.findMany({
    where: { status: 'active', ...(email && { email: email.trim().toLowerCase() }) },
    orderBy: { id: 'asc' },
  });
  const actors = members.map((member) => ({
    id: member.id,
    name: member.name,
    role: roleSchema.parse(member.role),
  }));
  if (email) {
    const [actor] = actors;
    if (!actor) throw new CommandRefused(`No active member has the address ${email}.`);
    return actor;
  }
  const workers = actors.filter(canDoCasework);
  const [first] = workers;
  if (first && (workers.length === 1 || (await isDemo()))) return first;
  throw new CommandRefused(
    workers.length === 0
      ? 'This newsroom has no checker or editor yet. Add one with: npm run -s verbatim -- member add'
      : 'Say as whom: --member E-MAIL of an active checker or editor.',
  );
}

/** In the demo nobody answers for anything, so that its first checker may stand in. */
async function isDemo(): Promise<boolean> {
  const row = await reading().setting.findUnique({ where: { key: 'newsroom' } });
  return row !== null && (JSON.parse(row.value) as { demo?: boolean }).demo === true;
}
