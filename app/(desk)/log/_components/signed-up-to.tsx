import { Hash } from '@/app/_components/hash';
import { Timestamp } from '@/app/_components/timestamp';
import type { Actor } from '@/lib/auth/actor';
import { settings } from '@/lib/env';
import { type LogStanding, logStanding } from '@/lib/trail/log-standing';

/** How far the log is signed, by which key, and what is wrong with that. */
export async function SignedUpTo({ actor }: { actor: Actor }) {
  const standing = await logStanding(actor);
  if (!standing) return null;
  return (
    <div className="mb-4 rounded-box border border-rule bg-sheet px-4 py-3 text-small">
      <Signature standing={standing} />
      <Witnesses standing={standing} />
      {standing.problem && <p className="mt-1 font-semibold text-bad">{standing.problem}</p>}
    </div>
  );
}

function Signature({ standing }: { standing: LogStanding }) {
  const { last, size, origin } = standing;
  if (!last) return <p>The log has {size} events and is not signed yet.</p>;
  const unsigned = size - last.size;
  return (
    <p>
      Signed up to event <span className="font-mono">{last.size}</span> as{' '}
      <span className="font-mono">{origin}</span>, <Timestamp at={last.at} />; root{' '}
      <Hash value={last.root} label="Root" />
      {unsigned === 1 && '. The last one will be signed within ten seconds'}
      {unsigned > 1 && `. The last ${unsigned} will be signed within ten seconds`}.
    </p>
  );
}

/** Who outside the newsroom has seen the log grow, and how far; how to get somebody, if nobody. */
function Witnesses({ standing: { witnessed, silent } }: { standing: LogStanding }) {
  if (witnessed.length + silent.length === 0) return <NoWitness />;
  return (
    <ul className="mt-1">
      {witnessed.map(({ name, size, at }) => (
        <li key={name}>
          Witnessed up to event <span className="font-mono">{size}</span> by{' '}
          <span className="font-mono break-all">{name}</span>, <Timestamp at={at} />.
        </li>
      ))}
      {silent.map((name) => (
        <li key={name} className="text-ink-soft">
          <span className="font-mono break-all">{name}</span> has not witnessed it yet.
        </li>
      ))}
    </ul>
  );
}

function NoWitness() {
  return (
    <details className="mt-1">
      <summary className="cursor-pointer">
        Nobody outside has witnessed this log yet.{' '}
        <span className="text-accent">How to get one</span>
      </summary>
      <p className="mt-1 max-w-prose text-ink-soft">
        A witness remembers the last signed state it saw and signs each later one that only adds to
        it; then nobody can rewrite the log without being caught, whatever keys they hold. Ask
        somebody you do not command (another newsroom, a press council) to run{' '}
        <code className="font-mono break-all">
          npm run -s verbatim -- witness {settings().url.origin} --state FILE
        </code>
        . It prints a key, which an administrator adds under Settings.
      </p>
    </details>
  );
}
