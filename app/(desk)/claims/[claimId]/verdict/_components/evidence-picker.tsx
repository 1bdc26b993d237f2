'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { EvidenceEntry } from '@/app/_components/evidence-entry';
import type { EvidenceInput } from '@/lib/reviews/schema';
import type { CitedEvidence } from '@/lib/verdicts/cited-evidence';
import type { VerdictForm } from '@/lib/verdicts/schema';
import { NewReferenceForm, SourceWordsForm } from './new-evidence-forms';
import { StanceMark } from './stance-mark';

type Citations = VerdictForm['citations'];

/** The evidence that the verdict cites, by number, and what more of it there is. */
export function EvidencePicker({
  claimId,
  evidence,
  citations,
  error,
  onChange,
  onCite,
}: {
  claimId: number;
  evidence: readonly CitedEvidence[];
  citations: Citations;
  error: string | undefined;
  onChange: (citations: Citations) => void;
  /** Writes the number into the explanation. */
  onCite: (ordinal: number) => void;
}) {
  const [adding, setAdding] = useState<'reference' | 'words' | null>(null);
  const cited = new Set(citations.flatMap((one) => ('id' in one.evidence ? one.evidence.id : [])));
  const known = new Map(evidence.map((one) => [one.id, one]));
  const next = Math.max(0, ...citations.map(({ ordinal }) => ordinal)) + 1;
  const add = (given: Citations[number]['evidence']) => {
    onChange([...citations, { ordinal: next, evidence: given }]);
    setAdding(null);
  };
  const rest = evidence.filter(({ id }) => !cited.has(id));
  return (
    <section aria-labelledby="cited">
      <h2 id="cited" className="mb-1 text-title">
        Evidence
      </h2>
      {error && <p className="mb-1 text-small font-medium text-bad">{error}</p>}
      {citations.length === 0 ? (
        <p className="text-body text-ink-soft">
          Nothing is cited yet. Take it from the ratings, or add your own.
        </p>
      ) : (
        <ol className="divide-y divide-rule border-y border-rule">
          {citations.map(({ ordinal, evidence: one }) => {
            const view = 'id' in one ? (known.get(one.id) ?? null) : viewOf(one);
            return (
              <li
                key={ordinal}
                id={`cited-${ordinal}`}
                className="grid grid-cols-[2.5rem_minmax(0,1fr)] py-2.5"
              >
                <span className="text-ink-soft">[{ordinal}]</span>
                <div className="min-w-0">
                  {view && <StanceMark stance={view.stance} />}
                  {view && <EvidenceEntry evidence={view} />}
                  <div className="mt-1.5 flex flex-wrap gap-2">
                    <Button size="small" onPress={() => onCite(ordinal)}>
                      Cite [{ordinal}] in the text
                    </Button>
                    <Button
                      size="small"
                      variant="plain"
                      onPress={() =>
                        onChange(citations.filter((other) => other.ordinal !== ordinal))
                      }
                    >
                      Leave [{ordinal}] out
                    </Button>
                  </div>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {rest.length > 0 && (
        <details className="mt-2" open={citations.length === 0}>
          <summary className="tap py-1 text-small font-medium text-accent">
            From the ratings and earlier versions ({rest.length})
          </summary>
          <ul className="divide-y divide-rule border-y border-rule">
            {rest.map((one) => (
              <li key={one.id} className="py-2.5">
                <StanceMark stance={one.stance} />
                <EvidenceEntry evidence={one} />
                <Button
                  size="small"
                  className="mt-1.5"
                  aria-label={`Use as [${next}]: ${one.reference?.title ?? one.span?.sourceTitle ?? ''}`}
                  onPress={() => add({ id: one.id })}
                >
                  Use as [{next}]
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onPress={() => setAdding('reference')}>
          Add a reference
        </Button>
        <Button size="small" onPress={() => setAdding('words')}>
          Add words of the source
        </Button>
      </div>
      <Dialog
        title="Add a reference"
        isOpen={adding === 'reference'}
        onOpenChange={(isOpen) => setAdding(isOpen ? 'reference' : null)}
      >
        <NewReferenceForm onAdd={add} />
      </Dialog>
      <Dialog
        title="Add words of the source"
        isOpen={adding === 'words'}
        onOpenChange={(isOpen) => setAdding(isOpen ? 'words' : null)}
      >
        <SourceWordsForm claimId={claimId} onAdd={add} />
      </Dialog>
    </section>
  );
}

/** New evidence as it will be shown once it is saved. */
function viewOf(given: EvidenceInput): CitedEvidence {
  const about = { id: 0, stance: given.stance, sourcePublisher: null };
  if ('reference' in given) return { ...about, span: null, reference: given.reference };
  const source = { sourceId: 0, sourceTitle: 'Words of this source', snapshotNumber: 0 };
  const span = { ...given.span, ...source, prefix: '', suffix: '' };
  return { ...about, span, reference: null };
}
