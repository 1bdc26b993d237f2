import { TextLink } from '@/app/_components/text-link';
import { evidenceByStance } from '@/lib/disputes/side-summary';
import type { EvidenceInBrief } from '@/lib/reviews/ratings-of-claims';
import type { Stance } from '@/lib/reviews/review';
import { wordsAddress } from '@/lib/sources/words-address';

const stances: readonly { stance: Stance; label: string }[] = [
  { stance: 'supports', label: 'Supports' },
  { stance: 'refutes', label: 'Refutes' },
  { stance: 'context', label: 'Context' },
];

/** Of each stance; the rest is on the claims’ own pages. */
const shownAtMost = 20;

/** What speaks for and against the claims of a side, as far as it may be seen. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceInBrief[] }) {
  if (evidence.length === 0) return null;
  const sorted = evidenceByStance(evidence);
  const present = stances.filter(({ stance }) => sorted[stance].length > 0);
  return (
    <details className="mt-3 rounded-box border border-rule bg-sheet">
      <summary className="tap px-3 py-2 text-small font-semibold">
        Evidence:{' '}
        {present
          .map(({ stance, label }) => `${sorted[stance].length} ${label.toLowerCase()}`)
          .join(' · ')}
      </summary>
      <div className="flex flex-col gap-3 border-t border-rule px-3 py-2 text-small">
        {present.map(({ stance, label }) => (
          <div key={stance}>
            <h3 className="text-small font-semibold">{label}</h3>
            <ul className="flex flex-col gap-1.5">
              {sorted[stance].slice(0, shownAtMost).map((one) => (
                <li key={one.id}>
                  <EvidenceTitle evidence={one} />
                  {one.words && (
                    <q className="block font-serif text-ink-soft">{short(one.words)}</q>
                  )}
                </li>
              ))}
              {sorted[stance].length > shownAtMost && (
                <li className="text-ink-soft">
                  and {sorted[stance].length - shownAtMost} more, with the claims themselves
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}

function EvidenceTitle({ evidence }: { evidence: EvidenceInBrief }) {
  if (evidence.place !== null) {
    return <TextLink href={wordsAddress(evidence.place)}>{evidence.title}</TextLink>;
  }
  if (evidence.url !== null && /^https?:\/\//i.test(evidence.url)) {
    return (
      <a href={evidence.url} className="text-accent underline" rel="noopener noreferrer nofollow">
        {evidence.title}
      </a>
    );
  }
  return <span>{evidence.title}</span>;
}

function short(words: string): string {
  if (words.length <= 240) return words;
  const cut = words.lastIndexOf(' ', 240);
  return `${words.slice(0, cut > 0 ? cut : 240)} …`;
}
