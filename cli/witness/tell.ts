import { verifierKey, verifierOf } from '@/lib/audit/signed-note';
import type { Accepted, Look, Outcome } from './witness-log';

/** What a look came to, for a person: acceptance on stdout, a refusal on stderr. */
export function tellOutcome(outcome: Outcome, look: Look): void {
  if (outcome.isAccepted) {
    tellAccepted(outcome, look);
    return;
  }
  console.error(`REFUSED. ${outcome.message}`);
  console.error(`The checkpoint that was refused is kept in ${outcome.evidence}`);
  console.error(`What was accepted before stays in ${look.stateFile}. Show both to others.`);
}

function tellAccepted(outcome: Accepted, { signer }: Look): void {
  const { head, sizeBefore, keyBefore, handedBack } = outcome;
  const state = `${head.origin}: ${head.size} events, root ${head.root}`;
  console.log(state);
  if (sizeBefore === null) {
    console.log('This is the first look: there is nothing to compare it with. The next one will.');
  } else if (sizeBefore === head.size) console.log('Nothing was added since the last look.');
  else console.log(`It only adds to the ${sizeBefore} events that were seen before.`);
  if (outcome.isKeyUnvouched) {
    console.log(
      `The key of the log, which only the newsroom itself vouches for: ${outcome.logKey}\nCompare it with one that you got from them by another way, or give that one with --key.`,
    );
  }
  if (keyBefore) {
    console.log(`The log has another key, which the one before endorses: ${outcome.logKey}`);
  }
  const key = verifierKey(verifierOf(signer, 'cosignature'));
  console.log(`Signed by this witness: ${key}`);
  console.log(handedBack.message);
}

/** How a newsroom makes somebody its witness. */
export function howToAdd(key: string): string {
  return `The newsroom makes you its witness under Settings, or with:\n  npm run -s verbatim -- witness add '${key}'`;
}
