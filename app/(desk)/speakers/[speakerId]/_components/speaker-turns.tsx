import { Prose } from '@/app/_components/prose';
import { ClaimBrief } from '@/app/(desk)/claims/_components/claim-brief';
import type { SpeakerTurn } from '@/lib/disputes/links-of-speaker';

const verbs = { contradicts: 'contradicts', updates: 'updates' } as const;

/** Where a speaker contradicts or updates what they said themself; nothing when they never did. */
export function SpeakerTurns({ name, turns }: { name: string; turns: readonly SpeakerTurn[] }) {
  if (turns.length === 0) return null;
  return (
    <section aria-labelledby="turns" className="mb-8">
      <h2 id="turns" className="mb-2 text-title">
        Where {name} differs from {name}
      </h2>
      <ul className="flex flex-col gap-3">
        {turns.map((turn) => (
          <li key={turn.linkId} className="rounded-box border border-rule bg-sheet px-4 py-3">
            <ClaimBrief claim={turn.later} />
            <p className="my-2 border-s-2 border-accent ps-3 text-small font-semibold">
              {verbs[turn.type]} what was said before:
            </p>
            <ClaimBrief claim={turn.earlier} />
            <div className="mt-2 border-t border-rule pt-2 text-small">
              <Prose markdown={turn.reason} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
