import type { Command } from 'commander';
import { acceptClock } from '@/lib/audit/accept-clock';
import { commandLineActor } from '@/lib/auth/actor';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { printJson, refused } from './terminal';

/** `clock accept`: the clock was ahead, is right now, and the log goes on from here. */
export function registerClockCommand(program: Command): void {
  const clock = program.command('clock').description('the machine’s clock and the log');
  const accept = clock
    .command('accept')
    .description('go on at the clock’s present time although the log holds later ones')
    .option('--json', 'one line of JSON');
  withDatabaseOption(accept).action(async (options: NewsroomOptions & { json?: boolean }) => {
    openNewsroom(options);
    const result = await acceptClock(commandLineActor);
    if (!result.ok) throw refused(result.failure);
    const { lastAt } = result.value;
    if (options.json) printJson({ lastAt });
    else console.log(`The log went to ${lastAt} and goes on from now. It says so itself.`);
  });
}
