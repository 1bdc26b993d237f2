import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { z } from 'zod';
import { commandLineActor, roleSchema } from '@/lib/auth/actor';
import { changeMemberRole } from '@/lib/auth/change-member-role';
import { createInvitation } from '@/lib/auth/create-invitation';
import { createSetupLink, type OneTimeLink } from '@/lib/auth/create-setup-link';
import { disableMember } from '@/lib/auth/disable-member';
import { roleNames } from '@/lib/auth/member';
import { getMemberByEmail } from '@/lib/auth/queries';
import { revokeInvitation } from '@/lib/auth/revoke-invitation';
import {
  changeMemberRoleInput,
  createInvitationInput,
  useInvitationInput,
} from '@/lib/auth/schema';
import { useInvitation as joinByInvitation } from '@/lib/auth/use-invitation';
import { ok, type Result, refuse } from '@/lib/result';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { printJson } from './terminal';

interface Options extends NewsroomOptions {
  json?: boolean;
}

interface AddOptions extends Options {
  name: string;
  email: string;
  role: string;
  passwordStdin?: boolean;
}

/**
 * `member add|disable|role|set-up-link`, acting as the command line. Exit status 0: done; 1: refused,
 * with the reason on stderr (with --json the failure on stdout); 2, from commander: wrong usage.
 */
export function registerMemberCommands(program: Command): void {
  const member = program.command('member').description('add, disable or re-assign members');
  const command = (name: string, description: string) =>
    withDatabaseOption(member.command(name).description(description)).option(
      '--json',
      'print JSON',
    );
  command('add', 'make a member: with a password given, or by a one-time link that is printed')
    .requiredOption('--name <name>', 'the name others see')
    .requiredOption('--email <address>', 'the address they sign in with')
    .requiredOption('--role <role>', roleSchema.options.join(', '))
    .option('--password-stdin', 'read the password from standard input, and print no link')
    .action((options: AddOptions) => carryOut(() => addMember(options), options));
  command('disable', 'shut a member out, from their next step on')
    .argument('<email>')
    .action((email: string, options: Options) => carryOut(() => disable(email), options));
  command('role', 'give a member another role, from their next step on')
    .argument('<email>')
    .argument('<role>', roleSchema.options.join(', '))
    .action((email: string, role: string, options: Options) =>
      carryOut(() => changeRole(email, role), options),
    );
  command('set-up-link', 'print a fresh one-time link for the first administrator').action(
    (options: Options) => carryOut(makeSetupLink, options),
  );
}

/** What a command tells: a sentence for people, and the same for machines. */
interface Told {
  sentence: string;
  data: Record<string, unknown>;
}

async function carryOut(work: () => Promise<Result<Told>>, options: Options): Promise<void> {
  openNewsroom(options);
  const result = await work();
  if (result.ok) {
    if (options.json) printJson(result.value.data);
    else console.log(result.value.sentence);
    return;
  }
  const { message, fields = {} } = result.failure;
  if (options.json) printJson({ error: result.failure });
  else console.error([...new Set([message, ...Object.values(fields)])].join('\n'));
  process.exitCode = 1;
}

async function addMember({ name, email, role, passwordStdin }: AddOptions): Promise<Result<Told>> {
  const invitation = parse(createInvitationInput, { name, email, role });
  if (!invitation.ok) return invitation;
  // Read before anything is written, so that an empty input leaves no open link behind.
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  if (password === '') return refuse('invalid_input', 'There was no password on standard input.');
  const made = await createInvitation(commandLineActor, invitation.value);
  if (!made.ok) return made;
  if (password === null) return ok(tellLink(made.value));
  return joinAtOnce(made.value, { name, email, password });
}

async function joinAtOnce(
  { invitationId, path }: OneTimeLink,
  who: { name: string; email: string; password: string },
): Promise<Result<Told>> {
  const input = parse(useInvitationInput, { ...who, token: path.split('/').at(-1) });
  const joined = input.ok ? await joinByInvitation(input.value) : input;
  if (!joined.ok) {
    // Nobody has seen this link, and nobody shall need it.
    await revokeInvitation(commandLineActor, { invitationId });
    return joined;
  }
  return ok({
    sentence: `${who.name} can sign in with ${joined.value.email}.`,
    data: joined.value,
  });
}

async function disable(email: string): Promise<Result<Told>> {
  const member = await getMemberByEmail(commandLineActor, email);
  if (!member) return refuseUnknown(email);
  const result = await disableMember(commandLineActor, { memberId: member.id });
  if (!result.ok) return result;
  return ok({ sentence: `${member.name} is shut out.`, data: { memberId: member.id } });
}

async function changeRole(email: string, role: string): Promise<Result<Told>> {
  const member = await getMemberByEmail(commandLineActor, email);
  if (!member) return refuseUnknown(email);
  const input = parse(changeMemberRoleInput, { memberId: member.id, role });
  if (!input.ok) return input;
  const result = await changeMemberRole(commandLineActor, input.value);
  if (!result.ok) return result;
  const sentence = `${member.name} is ${roleNames[input.value.role]} now.`;
  return ok({ sentence, data: { memberId: member.id, role: input.value.role } });
}

async function makeSetupLink(): Promise<Result<Told>> {
  const made = await createSetupLink();
  return made.ok ? ok(tellLink(made.value)) : made;
}

/** The whole address where the environment tells it; otherwise the path, to put behind it. */
function tellLink({ path, expiresAt }: OneTimeLink): Told {
  const base = process.env.NEXTAUTH_URL;
  const link = base ? new URL(path, base).href : path;
  const sentence = `Open this once, before ${expiresAt.slice(0, 10)}:\n${link}`;
  return { sentence, data: { link, expiresAt } };
}

function parse<S extends z.ZodType>(schema: S, given: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return refuse('invalid_input', lines.join('\n'));
}

function refuseUnknown(email: string) {
  return refuse('not_found', `There is no member with the address ${email}.`);
}
