import { Hash } from '@/app/_components/hash';
import { Timestamp } from '@/app/_components/timestamp';
import type { Actor } from '@/lib/auth/actor';
import { type LogStanding, logStanding } from '@/lib/trail/log-standing';

/** How far the log is signed, by which key, and what is wrong with that. */
export async function SignedUpTo({ actor }: { actor: Actor }) {
  const standing = await logStanding(actor);
  if (!standing) return null;
  return (
    <div className="mb-4 rounded-box border border-rule bg-sheet px-4 py-3 text-small">
      <Signature standing={standing} />
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
