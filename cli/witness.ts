import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { keepCosignatures } from '@/lib/audit/keep-cosignatures';
import { listWitnessed, listWitnesses } from '@/lib/audit/witnesses';
import { commandLineActor } from '@/lib/auth/actor';
import { addWitness } from '@/lib/settings/add-witness';
import { retireWitness } from '@/lib/settings/retire-witness';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { CommandRefused, printJson, refused } from './terminal';

interface Options extends NewsroomOptions {
  json?: boolean;
}

/**
 * `witness NEWSROOM --state FILE`: watches another's log and signs that it only grew. Its subcommands
 * are the newsroom's side: `add`, `retire`, `list` and `accept`.
 */
export function registerWitnessCommand(program: Command): void {
  // On both, so that an option after `witness add` is that of `add`.
  const witness = program
    .enablePositionalOptions()
    .command('witness')
    .enablePositionalOptions()
    .description('keep an eye on a newsroom’s log from outside, and sign that it only grew')
    .argument('<newsroom>', 'the address of a newsroom, or its database')
    .option('--state <file>', 'where to remember what was seen; made at the first look')
    .option('--name <name>', 'what this witness is called, as council.example/witness')
    .option('--key <key>', 'the key of the log, as the newsroom told it by another way')
    .option('--out <file>', 'also write the signed checkpoint into this file')
    .option('--every <seconds>', 'go on looking, this often', seconds)
    .option('--json', 'one line of JSON for each look')
    .action(async (newsroom: string, options: Record<string, string | boolean>) => {
      if (options.state === undefined) program.error('Say where to remember: --state FILE.');
      process.exitCode = await runWitness(newsroom, options);
    });
  const command = (name: string, description: string) =>
    withDatabaseOption(witness.command(name).description(description)).option(
      '--json',
      'one line of JSON',
    );
  command('add', 'make somebody outside a witness of this newsroom’s log')
    .argument('<key>', 'the key that their witness command prints')
    .action(async (key: string, options: Options) => {
      openNewsroom(options);
      const added = await addWitness(commandLineActor, { verifierKey: key });
      if (!added.ok) throw refused(added.failure);
      if (options.json) printJson(added.value);
      else console.log(`${added.value.name} is a witness of this log now.`);
    });
  command('retire', 'take no more signatures of a witness').argument('<name>').action(retire);
  command('list', 'who witnesses this newsroom’s log, and how far').action(list);
  command('accept', 'keep a signed checkpoint that a witness wrote into a file')
    .argument('<file>')
    .action(accept);
}

function seconds(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new InvalidArgumentError('Give whole seconds.');
  return Number(given);
}

async function retire(name: string, options: Options): Promise<void> {
  openNewsroom(options);
  const found = (await listWitnesses()).find((one) => one.name === name && !one.retiredAt);
  if (!found) throw new CommandRefused(`No witness of this log is called ${name}.`);
  const retired = await retireWitness(commandLineActor, { witnessId: found.id });
  if (!retired.ok) throw refused(retired.failure);
  if (options.json) printJson({ witnessId: found.id });
  else console.log(`${name} is no longer a witness of this log. What it signed stays.`);
}

async function list(options: Options): Promise<void> {
  openNewsroom(options);
  const [witnesses, witnessed] = [await listWitnesses(), await listWitnessed()];
  if (options.json) return printJson({ witnesses, witnessed });
  if (witnesses.length === 0) console.log('Nobody witnesses this log yet.');
  for (const { name, verifierKey, retiredAt } of witnesses) {
    const last = witnessed.find((one) => one.name === name);
    const far = last ? `up to event ${last.size}, ${last.at}` : 'has not signed yet';
    console.log(`${name}: ${retiredAt ? `retired ${retiredAt}` : far}\n  ${verifierKey}`);
  }
}

async function accept(file: string, options: Options): Promise<void> {
  let cosigned: string;
  try {
    cosigned = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read: ${(error as Error).message}`);
  }
  openNewsroom(options);
  const kept = await keepCosignatures(cosigned);
  if (!kept.ok) throw refused(kept.failure);
  const { size, witnesses } = kept.value;
  if (options.json) printJson(kept.value);
  else console.log(`Kept: witnessed up to event ${size} by ${witnesses.join(', ')}.`);
}

/** Runs the witness in a process of its own; its exit status. */
function runWitness(newsroom: string, options: Record<string, string | boolean>): Promise<number> {
  const isAddress = /^https?:\/\//.test(newsroom);
  const args = [isAddress ? newsroom : path.resolve(newsroom)];
  for (const [name, value] of Object.entries(options)) {
    const isFile = name === 'state' || name === 'out';
    args.push(`--${name}`);
    if (value !== true) args.push(isFile ? path.resolve(String(value)) : String(value));
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/witness/main.ts', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // The terminal's Ctrl-C reaches it by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 130));
  });
}
