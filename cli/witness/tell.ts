import { verifierKey, verifierOf } from '@/lib/audit/signed-note';
import type { Accepted, Look, Outcome } from './witness-log';

/**
 * Without characters that move a terminal's cursor or change its colours: a newsroom that is not
 * believed has written some of what is shown.
 */
function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '�');
}

function say(line: string): void {
  console.log(printable(line));
}

/** A line for people on stderr. */
export function complain(line: string): void {
  console.error(printable(line));
}

/** What a look came to, for a person: acceptance on stdout, a refusal on stderr. */
export function tellOutcome(outcome: Outcome, look: Look): void {
  if (outcome.isAccepted) {
    tellAccepted(outcome, look);
    return;
  }
  complain(`REFUSED. ${outcome.message}`);
  complain(`The checkpoint that was refused is kept in ${outcome.evidence}`);
  complain(`What was accepted before stays in ${look.stateFile}. Show both to others.`);
}

function tellAccepted(outcome: Accepted, { signer }: Look): void {
  const { head, sizeBefore, keyBefore, handedBack } = outcome;
  const state = `${head.origin}: ${head.size} events, root ${head.root}`;
  say(state);
  if (sizeBefore === null) {
    say('This is the first look: there is nothing to compare it with. The next one will.');
  } else if (sizeBefore === head.size) say('Nothing was added since the last look.');
  else say(`It only adds to the ${sizeBefore} events that were seen before.`);
  if (outcome.isKeyUnvouched) {
    say(
      `The key of the log, which only the newsroom itself vouches for: ${outcome.logKey}\nCompare it with one that you got from them by another way, or give that one with --key.`,
    );
  }
  if (keyBefore) {
    say(`The log has another key, which the one before endorses: ${outcome.logKey}`);
  }
  const key = verifierKey(verifierOf(signer, 'cosignature'));
  say(`Signed by this witness: ${key}`);
  say(handedBack.message);
}

/** How a newsroom makes somebody its witness. */
export function howToAdd(key: string): string {
  return `The newsroom makes you its witness under Settings, or with:\n  npm run -s verbatim -- witness add '${key}'`;
}
