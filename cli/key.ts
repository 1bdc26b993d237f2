import type { Command } from 'commander';
import { rotateSigningKey, signingKeyFile } from '@/lib/audit/signing-key';
import { commandLineActor } from '@/lib/auth/actor';
import { logOrigin } from '@/lib/settings/log-origin';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { printJson, refused } from './terminal';

/** `key rotate`: the log is signed by another key from now on, which the present one endorses. */
export function registerKeyCommand(program: Command): void {
  const key = program.command('key').description('the key that signs the log');
  const rotate = key
    .command('rotate')
    .description('make a new key, endorsed by the present one; stop the server first')
    .option('--json', 'one line of JSON');
  withDatabaseOption(rotate).action(async (options: NewsroomOptions & { json?: boolean }) => {
    const file = openNewsroom(options);
    const result = await rotateSigningKey(commandLineActor, await logOrigin(commandLineActor));
    if (!result.ok) throw refused(result.failure);
    const { verifierKey } = result.value;
    if (options.json) printJson({ verifierKey, file: signingKeyFile(file) });
    else console.log(`${signingKeyFile(file)}\nPublish this key: ${verifierKey}`);
  });
}
