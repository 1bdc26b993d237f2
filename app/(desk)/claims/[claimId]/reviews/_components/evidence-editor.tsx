'use client';

import { BookOpen, Plus, Trash2 } from 'lucide-react';
import { Button } from '@/app/_components/button';
import { Select } from '@/app/_components/select';
import { TextLink } from '@/app/_components/text-link';
import type { DraftEvidence } from '@/lib/reviews/rating-draft';
import { stances } from './evidence-words';
import { emptyReference, ReferenceFields } from './reference-fields';

/** Which source a snapshot is a capture of. */
export interface EvidenceSource {
  snapshotId: number;
  sourceId: number;
  title: string;
  number: number;
}

export interface EvidenceEditorProps {
  claimId: number;
  evidence: readonly DraftEvidence[];
  sources: readonly EvidenceSource[];
  error: string | undefined;
  onChange: (evidence: DraftEvidence[]) => void;
  /** Goes to the sources, to pick words there. */
  onLeave: () => void;
}

/** The evidence of a rating: words of sources that are here, references to what is elsewhere. */
export function EvidenceEditor(props: EvidenceEditorProps) {
  const { evidence, sources, onChange } = props;
  const replace = (index: number, piece: DraftEvidence | null) =>
    onChange(evidence.flatMap((one, at) => (at === index ? (piece ?? []) : one)));
  return (
    <fieldset id="evidence" className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 text-small font-semibold">Evidence</legend>
      <p className="text-small text-ink-soft">
        At least one piece: words of a source that is here, or a reference to what is elsewhere.
      </p>
      {evidence.length > 0 && (
        <ol className="flex flex-col gap-3">
          {evidence.map((piece, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name while written
              key={index}
              className="flex min-w-0 flex-col gap-2 rounded-box border border-rule bg-sheet px-3 py-3"
            >
              <div className="flex flex-wrap items-end justify-between gap-2">
                <Select
                  label={`Evidence ${index + 1}`}
                  choices={stances}
                  value={piece.stance}
                  onChange={(stance) =>
                    replace(index, { ...piece, stance: stance as DraftEvidence['stance'] })
                  }
                />
                <Button size="small" variant="plain" onPress={() => replace(index, null)}>
                  <Trash2 aria-hidden="true" className="size-3.5" /> Remove
                  <span className="sr-only"> evidence {index + 1}</span>
                </Button>
              </div>
              {'span' in piece ? (
                <PickedWords
                  span={piece.span}
                  source={sources.find((one) => one.snapshotId === piece.span.snapshotId)}
                />
              ) : (
                <ReferenceFields
                  reference={piece.reference}
                  onChange={(reference) => replace(index, { ...piece, reference })}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {props.error && <p className="text-small font-medium text-bad">{props.error}</p>}
      <div className="flex flex-wrap gap-2">
        <Button onPress={props.onLeave}>
          <BookOpen aria-hidden="true" className="size-4" /> Pick words in a source
        </Button>
        <Button
          onPress={() => onChange([...evidence, { stance: 'supports', reference: emptyReference }])}
        >
          <Plus aria-hidden="true" className="size-4" /> Add a reference
        </Button>
      </div>
    </fieldset>
  );
}

function PickedWords({
  span,
  source,
}: {
  span: Extract<DraftEvidence, { span: object }>['span'];
  source: EvidenceSource | undefined;
}) {
  return (
    <blockquote className="border-s-2 border-accent ps-3">
      <p className="line-clamp-6 font-serif text-lead">{span.exact}</p>
      {source && (
        <footer className="text-small text-ink-soft">
          <TextLink href={`/sources/${source.sourceId}?snapshot=${source.number}`}>
            {source.title}
          </TextLink>
          , capture {source.number}
        </footer>
      )}
    </blockquote>
  );
}
