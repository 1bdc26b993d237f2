import { EvidenceEntry } from '@/app/_components/evidence-entry';
import type { CitationView } from '@/lib/verdicts/version-view';

const stances = [
  ['refutes', 'Against the claim'],
  ['supports', 'For the claim'],
  ['context', 'For context'],
] as const;

/** The evidence by what it does to the claim, each piece under the number that the text cites. */
export function EvidenceByStance({ citations }: { citations: readonly CitationView[] }) {
  if (citations.length === 0) return null;
  return (
    <section aria-labelledby="evidence" className="mb-8">
      <h2 id="evidence" className="mb-2 text-title">
        Evidence
      </h2>
      {stances.map(([stance, title]) => {
        const found = citations.filter(({ evidence }) => evidence.stance === stance);
        if (found.length === 0) return null;
        return (
          <div key={stance} className="mb-5">
            <h3 className="mb-1 text-lead font-semibold">{title}</h3>
            <ul className="divide-y divide-rule border-y border-rule">
              {found.map(({ ordinal, evidence }) => (
                <li
                  key={ordinal}
                  id={`evidence-${ordinal}`}
                  className="grid scroll-mt-4 grid-cols-[2.5rem_minmax(0,1fr)] py-3 target:bg-wash"
                >
                  <span className="text-ink-soft tabular-nums">[{ordinal}]</span>
                  <div className="min-w-0">
                    <EvidenceEntry evidence={evidence} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
