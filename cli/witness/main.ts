import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { takeLock } from '../run/lock-file.mjs';
import { CouldNotLook, type HandedBack } from './log-source';
import { Misused } from './misused';
import { openNewsroomFile } from './newsroom-file';
import { newsroomAt } from './newsroom-url';
import { complain, howToAdd, tellOutcome } from './tell';
import { openWitnessKey } from './witness-key';
import { type Look, type Outcome, witnessLog } from './witness-log';

// A process of its own: it opens a file through another SQLite library than the application, and two
// of those in one process on one file can corrupt it.
// It ends with 0: accepted; 1: refused; 2: something to put right here; 3: nothing could be seen.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string' },
    name: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    every: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

function lookOf(state: string): Look {
  const { lock } = takeLock(`${state}.lock`, 'a witness') as { lock?: unknown };
  if (!lock) throw new Misused(`Another witness works with ${state} now. Wait until it has ended.`);
  return { stateFile: state, signer: openWitnessKey(state, values.name), logKey: values.key };
}

async function lookOnce(newsroom: string, look: Look): Promise<Outcome> {
  if (/^https?:\/\//.test(newsroom)) return witnessLog(withAdvice(newsroom, look), look);
  if (!existsSync(newsroom)) throw new CouldNotLook(`There is no file at ${newsroom}.`);
  const source = await openNewsroomFile(newsroom, async () => toCarry());
  try {
    return await witnessLog(source, look);
  } finally {
    await source.close();
  }
}

function withAdvice(address: string, { signer }: Look) {
  const source = newsroomAt(address);
  const handBack = async (cosigned: string): Promise<HandedBack> => {
    const handed = await source.handBack(cosigned);
    if (handed.isKept) return handed;
    const key = verifierKey(verifierOf(signer, 'cosignature'));
    const message = `The newsroom did not keep the signature: ${handed.message}\n${howToAdd(key)}`;
    return { isKept: false, message };
  };
  return { ...source, handBack };
}

function toCarry(): HandedBack {
  const message = values.out
    ? `Hand ${values.out} to the newsroom, which keeps it with: npm run -s verbatim -- witness accept ${values.out}`
    : 'To hand the signature to the newsroom, write it to a file with --out FILE.';
  return { isKept: false, message };
}

/** Looks, tells, and returns the exit status it comes to. */
async function report(newsroom: string, look: Look): Promise<number> {
  try {
    const outcome = await lookOnce(newsroom, look);
    if (outcome.isAccepted && values.out) writeFileSync(values.out, outcome.cosigned);
    if (values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
    else tellOutcome(outcome, look);
    return outcome.isAccepted ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    complain(error.message);
    return 3;
  }
}

/** Goes on as long as nothing is refused; what could not be seen is looked for again. */
async function run(newsroom: string, state: string, everySeconds: number): Promise<number> {
  const look = lookOf(state);
  let status = await report(newsroom, look);
  while (everySeconds > 0 && status !== 1) {
    await wait(everySeconds * 1000);
    status = await report(newsroom, look);
  }
  return status;
}

const [newsroom] = positionals;
if (!newsroom || !values.state) {
  console.error('witness: name the newsroom and --state FILE');
  process.exit(2);
}
try {
  process.exitCode = await run(newsroom, values.state, Number(values.every ?? 0));
} catch (error) {
  // A fault of ours must not end with 1, which says that the log was refused.
  if (error instanceof Misused) complain(error.message);
  else console.error(error);
  process.exitCode = error instanceof Misused ? 2 : 3;
}
